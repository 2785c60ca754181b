import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { createSerialConditionStep, type NewCondition } from "./steps/create-condition"

/** Adds a condition that units may be graded with. */
export const createSerialConditionWorkflow = createWorkflow(
  "create-serial-condition",
  (input: WorkflowData<NewCondition>) => new WorkflowResponse(createSerialConditionStep(input))
)
