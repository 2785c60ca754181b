import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { prepareSerialRegradingStep } from "./steps/prepare-regrading"
import { updateSerialConditionStep, type RequestedConditionChange } from "./steps/update-condition"

/**
 * Changes a condition. When it may no longer be sold, or may again, its units follow as one operation, and Medusa's
 * available quantities with them.
 * @throws SerialRefusalError unknown_condition
 */
export const updateSerialConditionWorkflow = createWorkflow(
  "update-serial-condition",
  (input: WorkflowData<RequestedConditionChange>) => {
    const condition = updateSerialConditionStep(input)
    const regrading = transform({ input, condition }, ({ input, condition }) => ({
      ...input,
      condition,
    }))
    const operation = prepareSerialRegradingStep(regrading)
    when("units-follow", operation, ({ batches }) => (batches[0]?.units?.length ?? 0) > 0).then(
      () => {
        runSerialOperationWorkflow.runAsStep({ input: operation })
      }
    )
    return new WorkflowResponse(condition)
  }
)
