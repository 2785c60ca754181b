import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { leavingWith } from "../workflows/fulfilling/leaving-with"
import { sellFulfilledWorkflow } from "../workflows/fulfilling/sell-fulfilled"

/** Sells the serials that left with a fulfilment, where the hook did not (a host that switched it off). */
export default async function fulfillmentCreated({
  event,
  container,
}: SubscriberArgs<{ fulfillment_id: string }>) {
  const input = await leavingWith(container, { fulfillment: { id: event.data.fulfillment_id } })
  await sellFulfilledWorkflow(container).run({ input })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.FULFILLMENT_CREATED,
  context: { subscriberId: "serials-fulfillment-created" },
}
