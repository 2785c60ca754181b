import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CommandBody } from "../../types/api"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareSerialChangeStep } from "./prepare-change"

/**
 * Changes the status or condition of units by hand; stock follows the units on and off hand.
 * @throws SerialRefusalError naming every unit that the command cannot be done to; then nothing has happened
 */
export const changeSerialsWorkflow = createWorkflow(
  "change-serials",
  (input: WorkflowData<Requested<CommandBody>>) => {
    const operation = prepareSerialChangeStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
