import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  allocatePlacedOrderWorkflow,
  allocatesAtPlacement,
} from "../workflows/capturing/allocate-placed-order"

/** Chooses serials at once for items whose policy allocates at placement. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>) {
  if (await allocatesAtPlacement(container)) {
    await allocatePlacedOrderWorkflow(container).run({ input: { order_id: event.data.id } })
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "serials-order-placed" },
}
