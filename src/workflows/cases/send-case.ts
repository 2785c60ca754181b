import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { SendCaseBody } from "../../types/cases"
import { runAndTell } from "../operations/run-and-tell"
import { CASE_SENT } from "./case-events"
import type { OfCase } from "./case-operation"
import { prepareCaseSendingStep } from "./prepare-progress"

/**
 * Sends the units of a case to its vendor. Emits `serial.case-sent`.
 * @throws case_already_sent, missing_value without a vendor, nothing_on_case, unknown_case; then nothing has happened
 */
export const sendSerialCaseWorkflow = createWorkflow(
  "send-serial-case",
  (input: WorkflowData<OfCase<SendCaseBody>>) => {
    const operation = prepareCaseSendingStep(input)
    return new WorkflowResponse(runAndTell(operation, CASE_SENT))
  }
)
