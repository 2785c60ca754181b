import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { undoFulfilledWorkflow } from "../workflows/fulfilling/undo-fulfilled"
import { linkReplacements } from "../workflows/replacing/link-replacements"
import { tracksAnything } from "../workflows/support/tracked"

/** Puts the serials of a cancelled fulfilment back, where the hook did not; what they replaced names them no more. */
export default async function fulfillmentCanceled({
  event,
  container,
}: SubscriberArgs<{ fulfillment_id: string; order_id: string }>) {
  const { fulfillment_id, order_id } = event.data
  await undoFulfilledWorkflow(container).run({ input: { fulfillment_id } })
  if (await tracksAnything(container)) {
    await linkReplacements(container, order_id)
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.FULFILLMENT_CANCELED,
  context: { subscriberId: "serials-fulfillment-canceled" },
}
