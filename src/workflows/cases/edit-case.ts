import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { EditCaseBody } from "../../types/cases"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { OfCase } from "./case-operation"
import { prepareCaseEditStep } from "./prepare-progress"

/**
 * Changes what is said of a case, open or closed.
 * @throws unknown_case, case_not_open when it is cancelled, missing_value for an amount without a currency
 */
export const editSerialCaseWorkflow = createWorkflow(
  "edit-serial-case",
  (input: WorkflowData<OfCase<EditCaseBody>>) => {
    const operation = prepareCaseEditStep(input)
    return new WorkflowResponse(runSerialOperationWorkflow.runAsStep({ input: operation }))
  }
)
