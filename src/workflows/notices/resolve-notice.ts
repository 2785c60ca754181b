import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ResolveNoticeBody } from "../../types/notices"
import { runAndTell } from "../operations/run-and-tell"
import { NOTICE_RESOLVED } from "./notice-events"
import { prepareNoticeResolutionStep, type OfNotice } from "./prepare-steps"

/**
 * Says what became of units under a notice, or takes that back. They stay blocked until it is closed. Emits
 * `serial.notice-resolved`.
 * @throws unknown_notice, notice_not_open, not_on_notice, nothing_selected, reason_required; then nothing has happened
 */
export const resolveSerialNoticeWorkflow = createWorkflow(
  "resolve-serial-notice",
  (input: WorkflowData<OfNotice<ResolveNoticeBody>>) => {
    const operation = prepareNoticeResolutionStep(input)
    return new WorkflowResponse(runAndTell(operation, NOTICE_RESOLVED))
  }
)
