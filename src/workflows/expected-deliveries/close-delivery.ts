import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { DeliveryEndBody } from "../../types/deliveries"
import { runAndTell } from "../operations/run-and-tell"
import { DELIVERY_CLOSED } from "./delivery-events"
import type { OfDelivery } from "./prepare-delivery-change"
import { prepareSerialDeliveryCloseStep } from "./prepare-delivery-end"

/**
 * Closes a delivery: the announced numbers that never came are void, and free again. Undoing it opens the delivery again.
 * Emits `serial.expected-delivery-closed`.
 * @throws unknown_delivery, delivery_ended; then nothing has happened
 */
export const closeExpectedDeliveryWorkflow = createWorkflow(
  "close-expected-delivery",
  (input: WorkflowData<OfDelivery<DeliveryEndBody>>) => {
    const operation = prepareSerialDeliveryCloseStep(input)
    return new WorkflowResponse(runAndTell(operation, DELIVERY_CLOSED))
  }
)
