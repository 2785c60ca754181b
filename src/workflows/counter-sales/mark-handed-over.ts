import type { MedusaContainer } from "@medusajs/framework/types"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { Sale } from "./sale-record"

/** Marks the sale's fulfilments as delivered, since the buyer has the goods. */
export async function markHandedOver(
  container: MedusaContainer,
  { id: orderId, fulfillments }: Sale
): Promise<void> {
  const open = fulfillments.filter((one) => !one.canceled_at && !one.delivered_at)
  for (const { id: fulfillmentId } of open) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId, fulfillmentId },
    })
  }
}
