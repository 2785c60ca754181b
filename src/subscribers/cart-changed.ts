import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import { followCartsWorkflow } from "../workflows/holds/follow-carts"
import { cartHolds } from "../workflows/holds/hold-settings"
import { gathered } from "../workflows/support/gathered"

/** A storefront changes a cart several times within a moment. */
const BURST_MS = 250

const follow = gathered(
  (container: MedusaContainer, cart_ids) =>
    followCartsWorkflow(container).run({ input: { cart_ids } }),
  BURST_MS
)

/** Lets go the units that a changed cart does not need any more. */
export default async function cartChanged({ event, container }: SubscriberArgs<{ id: string }>) {
  if (cartHolds() !== null) {
    await follow(container, event.data.id)
  }
}

export const config: SubscriberConfig = {
  // The second is the cart module's own, raised whoever deletes one.
  event: [CartWorkflowEvents.UPDATED, "cart.cart.deleted"],
  context: { subscriberId: "serials-cart-changed" },
}
