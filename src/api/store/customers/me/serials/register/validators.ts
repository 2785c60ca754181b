import { z } from "@medusajs/framework/zod"
import { numberText, shortText } from "../../../../../validators"

/** POST /store/customers/me/serials/register */
export const RegisterUnit = z.strictObject({
  number: numberText.min(1),
  proof: z
    .union([
      z.strictObject({
        order_display_id: z.number().int().min(1).max(2_147_483_647),
        email: shortText.pipe(z.email()),
      }),
      z.strictObject({ claim_code: shortText.min(1) }),
    ])
    .optional(),
})
