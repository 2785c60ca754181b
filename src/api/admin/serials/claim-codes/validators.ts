import { z } from "@medusajs/framework/zod"
import { idText, listUpTo } from "../../../validators"

/** POST /admin/serials/claim-codes */
export const MakeClaimCodes = z.strictObject({ serial_ids: listUpTo(1_000, idText, 1) })
