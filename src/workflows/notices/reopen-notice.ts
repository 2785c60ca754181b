import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ReopenNoticeBody } from "../../types/notices"
import { runAndTell } from "../operations/run-and-tell"
import { NOTICE_OPENED } from "./notice-events"
import { prepareNoticeReopeningStep, type OfNotice } from "./prepare-steps"

/**
 * Opens a closed notice again for the units that carried it; what was said of them still holds. Emits
 * `serial.notice-opened`.
 * @throws unknown_notice, notice_not_closed; then nothing has happened
 */
export const reopenSerialNoticeWorkflow = createWorkflow(
  "reopen-serial-notice",
  (input: WorkflowData<OfNotice<ReopenNoticeBody>>) => {
    const operation = prepareNoticeReopeningStep(input)
    return new WorkflowResponse(runAndTell(operation, NOTICE_OPENED))
  }
)
