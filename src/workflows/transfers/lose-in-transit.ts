import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { LoseInTransitBody } from "../../types/transfers"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { prepareLossInTransitStep, type OfTransfer } from "./prepare-progress"

/**
 * Marks units of a transfer lost on the way, with a reason. Stock stays: it fell when they left.
 * @throws SerialRefusalError naming every unit that is not in transit on it; then nothing has happened
 */
export const loseInTransitWorkflow = createWorkflow(
  "lose-in-transit",
  (input: WorkflowData<OfTransfer<LoseInTransitBody>>) => {
    const operation = prepareLossInTransitStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
