import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  allocatePlacedOrderWorkflow,
  allocatesAtPlacement,
} from "../workflows/capturing/allocate-placed-order"
import { captureChosenWorkflow } from "../workflows/holds/capture-chosen"
import { cartHolds } from "../workflows/holds/hold-settings"

/**
 * Captures the units that the buyer chose, then chooses serials for items whose policy allocates at placement; that also
 * where the first fails, which a job finishes.
 */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>) {
  const input = { order_id: event.data.id }
  try {
    if (cartHolds() !== null) {
      await captureChosenWorkflow(container).run({ input })
    }
  } finally {
    if (await allocatesAtPlacement(container)) {
      await allocatePlacedOrderWorkflow(container).run({ input })
    }
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "serials-order-placed" },
}
