import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareSerialDescriptionStep, type DescriptionOf } from "./prepare-description"

/**
 * Changes what a unit is described by; null clears a field. Stock and status stay; an expiry date may withhold the unit.
 * @throws unknown_serial, unknown_file, not_a_photo, too_many_photos, stale_write; then nothing has happened
 */
export const describeSerialWorkflow = createWorkflow(
  "describe-serial",
  (input: WorkflowData<Requested<DescriptionOf>>) => {
    const operation = prepareSerialDescriptionStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
