import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { DispatchBody } from "../../types/api"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareSerialDispatchStep } from "./prepare-transfer"
import { TRANSFER_DISPATCHED, transferEvent } from "./transfer-events"

/**
 * Sends units to another location: they are in transit, and stock at the origin falls. Emits
 * `serial.transfer-dispatched`.
 * @throws SerialRefusalError naming every unit that cannot be sent; then nothing has happened
 */
export const dispatchSerialsWorkflow = createWorkflow(
  "dispatch-serials",
  (input: WorkflowData<Requested<DispatchBody>>) => {
    const operation = prepareSerialDispatchStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("transfer-dispatched", result, ({ is_replay }) => !is_replay).then(() => {
      const data = transform({ operation, result }, transferEvent)
      emitEventStep({ eventName: TRANSFER_DISPATCHED, data })
    })
    return new WorkflowResponse(result)
  }
)
