import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { releaseOrderWorkflow } from "../workflows/capturing/release-order"

/** Lets the serials of a cancelled order go, where the hook did not. */
export default async function orderCanceled({ event, container }: SubscriberArgs<{ id: string }>) {
  await releaseOrderWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "serials-order-canceled" },
}
