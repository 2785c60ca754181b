import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CloseNoticeBody } from "../../types/notices"
import { runAndTell } from "../operations/run-and-tell"
import { NOTICE_CLOSED } from "./notice-events"
import { prepareNoticeClosingStep, type OfNotice } from "./prepare-steps"

/**
 * Closes a notice: its units may be sold again, as far as nothing else keeps them. Emits `serial.notice-closed`.
 * @throws unknown_notice, notice_not_open, notice_unresolved; then nothing has happened
 */
export const closeSerialNoticeWorkflow = createWorkflow(
  "close-serial-notice",
  (input: WorkflowData<OfNotice<CloseNoticeBody>>) => {
    const operation = prepareNoticeClosingStep(input)
    return new WorkflowResponse(runAndTell(operation, NOTICE_CLOSED))
  }
)
