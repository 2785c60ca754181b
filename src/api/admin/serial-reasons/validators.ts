import { z } from "@medusajs/framework/zod"
import { shortText } from "../../validators"

const rank = z.number().int().min(-1_000_000).max(1_000_000).optional()

/** POST /admin/serial-reasons */
export const CreateReason = z.strictObject({ text: shortText.min(1), rank })
export type CreateReasonBody = z.infer<typeof CreateReason>

/** POST /admin/serial-reasons/:id */
export const UpdateReason = z.strictObject({ text: shortText.min(1).optional(), rank })
export type UpdateReasonBody = z.infer<typeof UpdateReason>
