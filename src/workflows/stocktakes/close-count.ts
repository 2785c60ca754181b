import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CountCloseBody } from "../../types/counts"
import { runAndTell } from "../operations/run-and-tell"
import { COUNT_CLOSED } from "./count-events"
import { prepareSerialCountCloseStep } from "./prepare-count-close"
import type { OfCount } from "./prepare-count-step"

/**
 * Closes an approved count and posts its corrections as one operation: missing units are lost and misplaced ones moved
 * where ticked, lost units that were found are in stock; stock follows each. What the count said is kept as its report.
 * Undoing it puts the units back and the count under review. Emits `serial.count-closed`.
 * @throws unknown_count, count_not_approved, count_in_progress, count_ended, not_in_review, reason_required, stale_write
 * for every unit that moved meanwhile; then nothing has happened
 */
export const closeSerialCountWorkflow = createWorkflow(
  "close-serial-count",
  (input: WorkflowData<OfCount<CountCloseBody>>) => {
    const operation = prepareSerialCountCloseStep(input)
    return new WorkflowResponse(runAndTell(operation, COUNT_CLOSED))
  }
)
