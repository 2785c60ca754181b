import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ReturnLoanBody } from "../../types/cases"
import { runAndTell } from "../operations/run-and-tell"
import type { Requested } from "../support/request"
import { SERIAL_LOAN_RETURNED } from "./loan-events"
import { prepareLoanReturnStep } from "./prepare-loan"

/**
 * Takes lent units back, in a condition; they wait for inspection, and stock rises when they pass it. Emits
 * `serial.loan-returned`.
 * @throws SerialRefusalError naming every unit that is not lent, or is due on a case; then nothing has happened
 */
export const returnLoanWorkflow = createWorkflow(
  "return-loan",
  (input: WorkflowData<Requested<ReturnLoanBody>>) => {
    const operation = prepareLoanReturnStep(input)
    return new WorkflowResponse(runAndTell(operation, SERIAL_LOAN_RETURNED))
  }
)
