import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderChangeStatus } from "@medusajs/framework/utils"
import { readGraph } from "../support/graph"

/** Whether an edit of the order is under way. */
export async function isBeingEdited(container: MedusaContainer, orderId: string): Promise<boolean> {
  const edits = await readGraph<{ id: string }>(container, "order_change", ["id"], {
    order_id: [orderId],
    status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
  })
  return edits.length > 0
}
