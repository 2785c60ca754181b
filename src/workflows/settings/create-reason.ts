import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createSerialReasonStep, type NewReason } from "./steps/create-reason"

/** Adds a reason that is offered wherever one is asked for. @throws SerialRefusalError invalid_request for one that is there already */
export const createSerialReasonWorkflow = createWorkflow(
  "create-serial-reason",
  (input: WorkflowData<NewReason>) => new WorkflowResponse(createSerialReasonStep(input))
)
