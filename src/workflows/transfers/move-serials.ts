import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MoveBody } from "../../types/api"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareSerialMoveStep } from "./prepare-transfer"
import { TRANSFER_ARRIVED, transferEvent } from "./transfer-events"

/**
 * Moves units to another location in one step: stock falls at the one and rises at the other. Emits
 * `serial.transfer-arrived`.
 * @throws SerialRefusalError naming every unit that cannot be moved; then nothing has happened
 */
export const moveSerialsWorkflow = createWorkflow(
  "move-serials",
  (input: WorkflowData<Requested<MoveBody>>) => {
    const operation = prepareSerialMoveStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("units-moved", result, ({ is_replay }) => !is_replay).then(() => {
      const data = transform({ operation, result }, transferEvent)
      emitEventStep({ eventName: TRANSFER_ARRIVED, data })
    })
    return new WorkflowResponse(result)
  }
)
