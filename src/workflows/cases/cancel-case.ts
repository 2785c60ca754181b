import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CancelCaseBody } from "../../types/cases"
import type { OperationEvent } from "../operations/run-and-tell"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { CASE_CANCELLED } from "./case-events"
import type { OfCase } from "./case-operation"
import { prepareCaseCancellingStep } from "./prepare-cancelling"

/**
 * Cancels a case of which nothing came yet, by undoing what opened it: its units are back where they were, and stock with
 * them. Emits `serial.case-cancelled`.
 * @throws case_changed_since when something was done with it since, changed_since naming every unit that moved,
 *   case_not_open, unknown_case; then nothing has happened
 */
export const cancelSerialCaseWorkflow = createWorkflow(
  "cancel-serial-case",
  (input: WorkflowData<OfCase<CancelCaseBody>>) => {
    const revert = prepareCaseCancellingStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: revert })
    when("cancelling-is-news", result, ({ is_replay }) => !is_replay).then(() => {
      const data = transform({ input, result }, (known): OperationEvent => ({
        id: known.input.body.case_id,
        operation_id: known.result.operation_id,
        serial_ids: known.result.serial_ids,
      }))
      emitEventStep({ eventName: CASE_CANCELLED, data })
    })
    return new WorkflowResponse(result)
  }
)
