import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { DeliveryEndBody } from "../../types/deliveries"
import { runAndTell } from "../operations/run-and-tell"
import { DELIVERY_CANCELLED } from "./delivery-events"
import type { OfDelivery } from "./prepare-delivery-change"
import { prepareSerialDeliveryCancelStep } from "./prepare-delivery-end"

/**
 * Cancels a delivery of which nothing came: its announced numbers are void, and free again.
 * Emits `serial.expected-delivery-cancelled`.
 * @throws unknown_delivery, delivery_ended, delivery_has_receipts; then nothing has happened
 */
export const cancelExpectedDeliveryWorkflow = createWorkflow(
  "cancel-expected-delivery",
  (input: WorkflowData<OfDelivery<DeliveryEndBody>>) => {
    const operation = prepareSerialDeliveryCancelStep(input)
    return new WorkflowResponse(runAndTell(operation, DELIVERY_CANCELLED))
  }
)
