import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { DeliveryBody } from "../../types/deliveries"
import { runAndTell } from "../operations/run-and-tell"
import type { Requested } from "../support/request"
import { DELIVERY_CREATED } from "./delivery-events"
import { prepareDeliveryAnnouncementStep } from "./prepare-delivery"

/**
 * Notes a delivery that is expected from a supplier; the numbers that the supplier announced become expected serials.
 * Stock stays. Emits `serial.expected-delivery-created`.
 * @throws SerialRefusalError naming every offending item or number; then nothing has happened
 */
export const announceExpectedDeliveryWorkflow = createWorkflow(
  "announce-expected-delivery",
  (input: WorkflowData<Requested<DeliveryBody>>) => {
    const operation = prepareDeliveryAnnouncementStep(input)
    return new WorkflowResponse(runAndTell(operation, DELIVERY_CREATED))
  }
)
