import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { updateSerialReasonStep, type ReasonChange } from "./steps/update-reason"

/** Changes a reason; what was done for it keeps its words. @throws SerialRefusalError unknown_reason, invalid_request for one that is there already */
export const updateSerialReasonWorkflow = createWorkflow(
  "update-serial-reason",
  (input: WorkflowData<ReasonChange>) => new WorkflowResponse(updateSerialReasonStep(input))
)
