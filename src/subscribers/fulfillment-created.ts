import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { isClaimed } from "../workflows/hooks/claim"
import { leavingWith } from "../workflows/fulfilling/leaving-with"
import { sellFulfilledWorkflow } from "../workflows/fulfilling/sell-fulfilled"

/**
 * Sells the serials that left with a fulfilment, in a host that switched the hook off. Where the plugin has the hook,
 * a fulfilment that stands has been sold by it.
 */
export default async function fulfillmentCreated({
  event,
  container,
}: SubscriberArgs<{ fulfillment_id: string }>) {
  if (isClaimed("fulfillmentCreated")) {
    return
  }
  const input = await leavingWith(container, { fulfillment: { id: event.data.fulfillment_id } })
  await sellFulfilledWorkflow(container).run({ input })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.FULFILLMENT_CREATED,
  context: { subscriberId: "serials-fulfillment-created" },
}
