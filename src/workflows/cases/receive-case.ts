import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ReceiveCaseBody } from "../../types/cases"
import { eventData, runAndTell } from "../operations/run-and-tell"
import { CASE_CLOSED, CASE_RECEIVED } from "./case-events"
import type { OfCase } from "./case-operation"
import { prepareCaseReceiptStep } from "./prepare-progress"

/**
 * Takes in units that were awaited, or replaced in advance; the last of these closes its case. Emits
 * `serial.case-received`, and then `serial.case-closed`.
 * @throws nothing_on_case, not_on_case, unknown_case, case_not_open; then nothing has happened
 */
export const receiveSerialCaseWorkflow = createWorkflow(
  "receive-serial-case",
  (input: WorkflowData<OfCase<ReceiveCaseBody>>) => {
    const operation = prepareCaseReceiptStep(input)
    const result = runAndTell(operation, CASE_RECEIVED)
    when(
      "receipt-closes-case",
      { operation, result },
      (known) => !known.result.is_replay && known.operation.case?.step === "close"
    ).then(() => {
      const data = transform({ operation, result }, eventData)
      emitEventStep({ eventName: CASE_CLOSED, data }).config({ name: "tell-case-closed" })
    })
    return new WorkflowResponse(result)
  }
)
