import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { shipFulfilledWorkflow } from "../workflows/delivering/ship-fulfilled"
import { tracksAnything } from "../workflows/support/tracked"

/** Starts the warranties that begin when a fulfilment is shipped. */
export default async function shipmentCreated({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  if (await tracksAnything(container)) {
    await shipFulfilledWorkflow(container).run({ input: { fulfillment_id: event.data.id } })
  }
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
  context: { subscriberId: "serials-shipment-created" },
}
