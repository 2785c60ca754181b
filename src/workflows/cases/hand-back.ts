import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { HandBackBody } from "../../types/cases"
import { runAndTell } from "../operations/run-and-tell"
import { CASE_HANDED_BACK } from "./case-events"
import type { OfCase } from "./case-operation"
import { prepareHandBackStep } from "./prepare-progress"

/**
 * Hands customers' units of a case back: they are sold again, as they were. Emits `serial.case-handed-back`.
 * @throws nothing_on_case, not_on_case, unknown_case, case_not_open; then nothing has happened
 */
export const handBackSerialsWorkflow = createWorkflow(
  "hand-back-serials",
  (input: WorkflowData<OfCase<HandBackBody>>) => {
    const operation = prepareHandBackStep(input)
    return new WorkflowResponse(runAndTell(operation, CASE_HANDED_BACK))
  }
)
