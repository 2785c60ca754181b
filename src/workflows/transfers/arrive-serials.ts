import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ArriveBody } from "../../types/api"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { prepareSerialArrivalStep, type OfTransfer } from "./prepare-progress"
import { TRANSFER_ARRIVED, transferEvent } from "./transfer-events"

/**
 * Takes in units of a transfer, all or a part, at its destination or, for a reason, elsewhere; stock rises there. Emits
 * `serial.transfer-arrived`.
 * @throws SerialRefusalError naming every unit that is not in transit on it; then nothing has happened
 */
export const arriveSerialsWorkflow = createWorkflow(
  "arrive-serials",
  (input: WorkflowData<OfTransfer<ArriveBody>>) => {
    const operation = prepareSerialArrivalStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("transfer-arrived", result, ({ is_replay }) => !is_replay).then(() => {
      const data = transform({ operation, result }, transferEvent)
      emitEventStep({ eventName: TRANSFER_ARRIVED, data })
    })
    return new WorkflowResponse(result)
  }
)
