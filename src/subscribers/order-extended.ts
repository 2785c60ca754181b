import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { alignOrders } from "../workflows/aligning/align-orders"
import {
  allocatePlacedOrderWorkflow,
  allocatesAtPlacement,
} from "../workflows/capturing/allocate-placed-order"
import { tracksAnything } from "../workflows/support/tracked"

/**
 * Brings serials in line with an order that an edit, an exchange or a claim changed, then chooses what it needs more, for
 * items whose policy allocates at placement.
 */
export default async function orderExtended({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  const { order_id } = event.data
  if (await tracksAnything(container)) {
    await alignOrders(container, [order_id])
  }
  if (await allocatesAtPlacement(container)) {
    await allocatePlacedOrderWorkflow(container).run({ input: { order_id, is_changed: true } })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderEditWorkflowEvents.CONFIRMED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
    OrderWorkflowEvents.CLAIM_CREATED,
  ],
  context: { subscriberId: "serials-order-extended" },
}
