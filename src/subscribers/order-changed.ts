import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { alignOrders } from "../workflows/aligning/align-orders"
import { gathered } from "../workflows/support/gathered"
import { tracksAnything } from "../workflows/support/tracked"

/** Cancelling an exchange changes its order twice, and its return. */
const BURST_MS = 250

const align = gathered(
  (container: MedusaContainer, orderIds) => alignOrders(container, orderIds),
  BURST_MS
)

/** Brings serials in line with an order that was changed, whatever changed it. */
export default async function orderChanged({ event, container }: SubscriberArgs<{ id: string }>) {
  if (await tracksAnything(container)) {
    await align(container, event.data.id)
  }
}

// Of a cancelled exchange, claim or return, and of a deleted draft, Medusa tells no more than that the order changed.
export const config: SubscriberConfig = {
  event: ["order.order.updated", "order.order.deleted"],
  context: { subscriberId: "serials-order-changed" },
}
