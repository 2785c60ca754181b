import type { MedusaContainer } from "@medusajs/framework/types"
import { alignAllOrders } from "../workflows/aligning/align-orders"
import { tracksAnything } from "../workflows/support/tracked"

/** Brings serials in line with orders whose change no event told of. */
export default async function alignSerialsWithOrders(container: MedusaContainer): Promise<void> {
  if (await tracksAnything(container)) {
    await alignAllOrders(container)
  }
}

export const config = { name: "align-serials-with-orders", schedule: "20 * * * *" }
