import { z } from "@medusajs/framework/zod"
import { pageOf } from "../../../../query-validators"

/** GET /store/customers/me/serials */
export const ListOwnSerials = z.strictObject(pageOf(20))
export type ListOwnSerialsQuery = z.infer<typeof ListOwnSerials>
