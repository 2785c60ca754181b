import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { DeliveryReceiptBody } from "../../types/deliveries"
import { runAndTell } from "../operations/run-and-tell"
import { DELIVERY_RECEIVED } from "./delivery-events"
import type { OfDelivery } from "./prepare-delivery-change"
import { prepareSerialDeliveryReceiptStep } from "./prepare-delivery-receipt"

/**
 * Receives units of one item on an open delivery: announced numbers, others, and more than were ordered. Serials and
 * stock rise together. Emits `serial.expected-delivery-received`.
 * @throws SerialRefusalError naming every offending number; then nothing has happened
 */
export const receiveExpectedDeliveryWorkflow = createWorkflow(
  "receive-expected-delivery",
  (input: WorkflowData<OfDelivery<DeliveryReceiptBody>>) => {
    const operation = prepareSerialDeliveryReceiptStep(input)
    return new WorkflowResponse(runAndTell(operation, DELIVERY_RECEIVED))
  }
)
