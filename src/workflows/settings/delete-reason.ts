import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { deleteSerialReasonStep } from "./steps/delete-reason"

/** Removes a reason; what was done for it keeps its words. @throws SerialRefusalError unknown_reason */
export const deleteSerialReasonWorkflow = createWorkflow(
  "delete-serial-reason",
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(deleteSerialReasonStep(input.id))
)
