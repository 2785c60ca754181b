import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { deleteSerialConditionStep } from "./steps/delete-condition"

/** Removes a condition that nothing uses. @throws SerialRefusalError unknown_condition, invalid_request */
export const deleteSerialConditionWorkflow = createWorkflow(
  "delete-serial-condition",
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(deleteSerialConditionStep(input.id))
)
