import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { isClaimed } from "../workflows/hooks/claim"
import { leavingWith } from "../workflows/fulfilling/leaving-with"
import { sellFulfilledWorkflow } from "../workflows/fulfilling/sell-fulfilled"
import { linkReplacements } from "../workflows/replacing/link-replacements"
import { tracksAnything } from "../workflows/support/tracked"

/**
 * Sells the serials that left with a fulfilment, in a host that switched the hook off. Where the plugin has the hook,
 * a fulfilment that stands has been sold by it. Then units that left for others are linked with these.
 */
export default async function fulfillmentCreated({
  event,
  container,
}: SubscriberArgs<{ fulfillment_id: string; order_id: string }>) {
  const { fulfillment_id, order_id } = event.data
  if (!isClaimed("fulfillmentCreated")) {
    const input = await leavingWith(container, { fulfillment: { id: fulfillment_id } })
    await sellFulfilledWorkflow(container).run({ input })
  }
  if (await tracksAnything(container)) {
    await linkReplacements(container, order_id)
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.FULFILLMENT_CREATED,
  context: { subscriberId: "serials-fulfillment-created" },
}
