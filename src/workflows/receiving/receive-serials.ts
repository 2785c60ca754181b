import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ReceiveBody } from "../../types/receiving"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareSerialReceiptStep } from "./prepare-receipt"

/**
 * Receives units by their serial numbers: serials and stock rise together. With `already_in_stock` it registers units
 * of stock that awaits serials, and stock stays as it is.
 * @throws SerialRefusalError naming every offending number; then nothing has happened
 */
export const receiveSerialsWorkflow = createWorkflow(
  "receive-serials",
  (input: WorkflowData<Requested<ReceiveBody>>) => {
    const operation = prepareSerialReceiptStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
