import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ReplaceInAdvanceBody } from "../../types/cases"
import { runAndTell } from "../operations/run-and-tell"
import { CASE_REPLACED_IN_ADVANCE } from "./case-events"
import type { OfCase } from "./case-operation"
import { prepareAdvanceReplacementStep } from "./prepare-closing"

/**
 * Gives customers other units before theirs are back: the sale and what the policy gives of the warranty pass on, and
 * theirs are due. Stock falls by those that leave it. Emits `serial.case-replaced-in-advance`.
 * @throws not_replaceable, not_sellable, wrong_item, unknown_case, case_not_open; then nothing has happened
 */
export const replaceSerialsInAdvanceWorkflow = createWorkflow(
  "replace-serials-in-advance",
  (input: WorkflowData<OfCase<ReplaceInAdvanceBody>>) => {
    const operation = prepareAdvanceReplacementStep(input)
    return new WorkflowResponse(runAndTell(operation, CASE_REPLACED_IN_ADVANCE))
  }
)
