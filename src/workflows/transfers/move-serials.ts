import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MoveBody } from "../../types/transfers"
import { runAndTell } from "../operations/run-and-tell"
import type { Requested } from "../support/request"
import { prepareSerialMoveStep } from "./prepare-transfer"
import { TRANSFER_ARRIVED } from "./transfer-events"

/**
 * Moves units to another location in one step: stock falls at the one and rises at the other. Emits
 * `serial.transfer-arrived`.
 * @throws SerialRefusalError naming every unit that cannot be moved; then nothing has happened
 */
export const moveSerialsWorkflow = createWorkflow(
  "move-serials",
  (input: WorkflowData<Requested<MoveBody>>) => {
    const operation = prepareSerialMoveStep(input)
    return new WorkflowResponse(runAndTell(operation, TRANSFER_ARRIVED))
  }
)
