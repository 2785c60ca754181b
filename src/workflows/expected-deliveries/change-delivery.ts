import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { DeliveryChangeBody } from "../../types/deliveries"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { prepareSerialDeliveryChangeStep, type OfDelivery } from "./prepare-delivery-change"

/**
 * Changes what is said of an open delivery, or announces more numbers for it.
 * @throws SerialRefusalError naming every offending item or number; then nothing has happened
 */
export const changeExpectedDeliveryWorkflow = createWorkflow(
  "change-expected-delivery",
  (input: WorkflowData<OfDelivery<DeliveryChangeBody>>) => {
    const operation = prepareSerialDeliveryChangeStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
