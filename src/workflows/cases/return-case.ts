import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ReturnCaseBody } from "../../types/cases"
import { runAndTell } from "../operations/run-and-tell"
import { CASE_RETURNED } from "./case-events"
import type { OfCase } from "./case-operation"
import { prepareCaseReturnStep } from "./prepare-progress"

/**
 * Takes units of a case back from its vendor, all or a part; what was returned to a supplier is in stock again. Emits
 * `serial.case-returned`.
 * @throws case_not_sent, nothing_on_case, not_on_case, unknown_case, unknown_location; then nothing has happened
 */
export const returnSerialCaseWorkflow = createWorkflow(
  "return-serial-case",
  (input: WorkflowData<OfCase<ReturnCaseBody>>) => {
    const operation = prepareCaseReturnStep(input)
    return new WorkflowResponse(runAndTell(operation, CASE_RETURNED))
  }
)
