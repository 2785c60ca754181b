import { z } from "@medusajs/framework/zod"
import { pageOf } from "../../../../query-validators"

/** GET /store/customers/me/serial-handovers */
export const ListOwnHandovers = z.strictObject(pageOf(20))
export type ListOwnHandoversQuery = z.infer<typeof ListOwnHandovers>

/** POST /store/customers/me/serial-handovers/:id/accept, …/decline and …/cancel */
export const NothingMore = z.strictObject({})
