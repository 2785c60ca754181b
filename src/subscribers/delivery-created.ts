import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { deliverFulfilledWorkflow } from "../workflows/delivering/deliver-fulfilled"
import { tracksAnything } from "../workflows/support/tracked"

/** Marks the serials of a delivered fulfilment delivered. */
export default async function deliveryCreated({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  if (await tracksAnything(container)) {
    await deliverFulfilledWorkflow(container).run({ input: { fulfillment_id: event.data.id } })
  }
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "serials-delivery-created" },
}
