import { z } from "@medusajs/framework/zod"
import { idText } from "../../../../validators"
import { pageOf } from "../../../../query-validators"

/** GET /store/product-variants/:id/serials */
export const ListChoosable = z.strictObject({
  condition_id: idText.optional(),
  ...pageOf(20),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type ListChoosableQuery = z.infer<typeof ListChoosable>
