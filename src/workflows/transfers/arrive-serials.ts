import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ArriveBody } from "../../types/api"
import { prepareSerialArrivalStep, type OfTransfer } from "./prepare-progress"
import { runDocumentOperation } from "../operations/run-document-operation"
import { TRANSFER_ARRIVED } from "./transfer-events"

/**
 * Takes in units of a transfer, all or a part, at its destination or, for a reason, elsewhere; stock rises there. Emits
 * `serial.transfer-arrived`.
 * @throws SerialRefusalError naming every unit that is not in transit on it; then nothing has happened
 */
export const arriveSerialsWorkflow = createWorkflow(
  "arrive-serials",
  (input: WorkflowData<OfTransfer<ArriveBody>>) => {
    const operation = prepareSerialArrivalStep(input)
    return new WorkflowResponse(runDocumentOperation(operation, TRANSFER_ARRIVED))
  }
)
