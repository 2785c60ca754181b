import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { DispatchBody } from "../../types/transfers"
import { runAndTell } from "../operations/run-and-tell"
import type { Requested } from "../support/request"
import { prepareSerialDispatchStep } from "./prepare-transfer"
import { TRANSFER_DISPATCHED } from "./transfer-events"

/**
 * Sends units to another location: they are in transit, and stock at the origin falls. Emits
 * `serial.transfer-dispatched`.
 * @throws SerialRefusalError naming every unit that cannot be sent; then nothing has happened
 */
export const dispatchSerialsWorkflow = createWorkflow(
  "dispatch-serials",
  (input: WorkflowData<Requested<DispatchBody>>) => {
    const operation = prepareSerialDispatchStep(input)
    return new WorkflowResponse(runAndTell(operation, TRANSFER_DISPATCHED))
  }
)
