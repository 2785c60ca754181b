import { z } from "@medusajs/framework/zod"
import { idText, numberText } from "../../../../validators"

/** POST /store/returns/:id/serials */
export const DeclareReturn = z.strictObject({
  order_id: idText,
  serials: z.array(numberText.min(1)).min(1).max(100),
})

/** DELETE /store/returns/:id/serials */
export const WithdrawDeclaration = z.strictObject({
  order_id: idText,
  serials: z.array(numberText.min(1)).min(1).max(100).optional(),
})
