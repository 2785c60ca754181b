import { z } from "@medusajs/framework/zod"
import { numberText } from "../../../validators"

/** GET /store/serials/verify */
export const VerifyNumber = z.strictObject({ number: numberText.min(1) })
export type VerifyNumberQuery = z.infer<typeof VerifyNumber>
