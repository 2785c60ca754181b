import type { MedusaContainer } from "@medusajs/framework/types"
import { readGraph } from "../support/graph"

/**
 * Those of these fulfilments that an order has. Medusa links them once their stock has gone (2.21.2): one without a link
 * was never finished or was taken back by half, or is none of an order's, and its units have not left.
 */
export async function fulfilmentsOfOrders(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Set<string>> {
  const links = await readGraph<{ fulfillment_id: string }>(
    container,
    "order_fulfillment",
    ["fulfillment_id"],
    { fulfillment_id: ids }
  )
  return new Set(links.map(({ fulfillment_id }) => fulfillment_id))
}
