import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CloseCaseBody } from "../../types/cases"
import { runAndTell } from "../operations/run-and-tell"
import { CASE_CLOSED } from "./case-events"
import type { OfCase } from "./case-operation"
import { prepareCaseClosingStep } from "./prepare-closing"

/**
 * Closes a case with its outcome: what is still on it goes where the outcome says, to stock or its customer, and stock
 * follows. Emits `serial.case-closed`.
 * @throws case_not_open, not_replaceable, unknown_case, and what the units' commands refuse; then nothing has happened
 */
export const closeSerialCaseWorkflow = createWorkflow(
  "close-serial-case",
  (input: WorkflowData<OfCase<CloseCaseBody>>) => {
    const operation = prepareCaseClosingStep(input)
    return new WorkflowResponse(runAndTell(operation, CASE_CLOSED))
  }
)
