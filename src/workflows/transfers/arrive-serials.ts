import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ArriveBody } from "../../types/transfers"
import { runAndTell } from "../operations/run-and-tell"
import { prepareSerialArrivalStep, type OfTransfer } from "./prepare-progress"
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
    return new WorkflowResponse(runAndTell(operation, TRANSFER_ARRIVED))
  }
)
