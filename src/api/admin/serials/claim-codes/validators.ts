import { z } from "@medusajs/framework/zod"
import { idText } from "../../../validators"

/** POST /admin/serials/claim-codes */
export const MakeClaimCodes = z.strictObject({ serial_ids: z.array(idText).min(1).max(1_000) })
