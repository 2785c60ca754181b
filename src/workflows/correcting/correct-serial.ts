import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareSerialCorrectionStep, type CorrectionOf } from "./prepare-correction"

/**
 * Corrects a unit's number. The wrong one stays findable, and is free for another unit.
 * @throws unknown_serial, already_exists, same_number, malformed_number, stale_write; then nothing has happened
 */
export const correctSerialWorkflow = createWorkflow(
  "correct-serial",
  (input: WorkflowData<Requested<CorrectionOf>>) => {
    const operation = prepareSerialCorrectionStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
