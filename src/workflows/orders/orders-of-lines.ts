import type { MedusaContainer } from "@medusajs/framework/types"
import { inParts, readGraph } from "../support/graph"

/** A line is of one order for good, so what was read once is known. */
const known = new Map<string, string>()

/** How many lines are kept in mind; then it begins anew. */
const KEPT = 200_000

/** The orders of order lines, by line; a line that is gone has none. Reads only lines that it does not know yet. */
export async function ordersOfLines(
  container: MedusaContainer,
  lineIds: readonly string[]
): Promise<Map<string, string>> {
  const orderOf = new Map<string, string>()
  const unknown: string[] = []
  for (const id of lineIds) {
    const orderId = known.get(id)
    if (orderId === undefined) {
      unknown.push(id)
    } else {
      orderOf.set(id, orderId)
    }
  }
  const rows = await inParts(unknown, (item_id) =>
    readGraph<{ item_id: string; order_id: string }>(
      container,
      "order_item",
      ["item_id", "order_id"],
      { item_id }
    )
  )
  if (known.size + rows.length > KEPT) {
    known.clear()
  }
  for (const { item_id, order_id } of rows) {
    known.set(item_id, order_id)
    orderOf.set(item_id, order_id)
  }
  return orderOf
}
