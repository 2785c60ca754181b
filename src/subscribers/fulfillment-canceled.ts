import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { undoFulfilledWorkflow } from "../workflows/fulfilling/undo-fulfilled"

/** Puts the serials of a cancelled fulfilment back, where the hook did not. */
export default async function fulfillmentCanceled({
  event,
  container,
}: SubscriberArgs<{ fulfillment_id: string }>) {
  const { fulfillment_id } = event.data
  await undoFulfilledWorkflow(container).run({ input: { fulfillment_id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.FULFILLMENT_CANCELED,
  context: { subscriberId: "serials-fulfillment-canceled" },
}
