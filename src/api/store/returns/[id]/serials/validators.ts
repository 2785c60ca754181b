import { z } from "@medusajs/framework/zod"
import { idText, listUpTo, numberText } from "../../../../validators"

/** POST /store/returns/:id/serials */
export const DeclareReturn = z.strictObject({
  order_id: idText,
  serials: listUpTo(100, numberText.min(1), 1),
})

/** DELETE /store/returns/:id/serials */
export const WithdrawDeclaration = z.strictObject({
  order_id: idText,
  serials: listUpTo(100, numberText.min(1), 1).optional(),
})
