import { z } from "@medusajs/framework/zod"
import { pageOf } from "../../../../query-validators"

/** GET /store/customers/me/serial-cases */
export const ListOwnCases = z.strictObject({
  ...pageOf(20),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type ListOwnCasesQuery = z.infer<typeof ListOwnCases>
