import { z } from "@medusajs/framework/zod"
import { pageOf } from "../../../../query-validators"

/** GET /store/orders/:id/serials */
export const ListOrdered = z.strictObject({
  ...pageOf(20),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type ListOrderedQuery = z.infer<typeof ListOrdered>
