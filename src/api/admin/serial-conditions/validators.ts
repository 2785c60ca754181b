import { z } from "@medusajs/framework/zod"
import { shortText } from "../../validators"

const said = {
  description: shortText.nullish(),
  colour: z.enum(["green", "blue", "orange", "red", "purple", "grey"]).optional(),
  is_sellable: z.boolean().optional(),
  rank: z.number().int().min(-1_000_000).max(1_000_000).optional(),
}

/** POST /admin/serial-conditions */
export const CreateCondition = z.strictObject({ name: shortText.min(1), ...said })
export type CreateConditionBody = z.infer<typeof CreateCondition>

/** POST /admin/serial-conditions/:id */
export const UpdateCondition = z.strictObject({ name: shortText.min(1).optional(), ...said })
export type UpdateConditionBody = z.infer<typeof UpdateCondition>
