import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ExtendNoticeBody } from "../../types/notices"
import { runAndTell } from "../operations/run-and-tell"
import { NOTICE_EXTENDED } from "./notice-events"
import { prepareNoticeExtensionStep, type OfNotice } from "./prepare-steps"

/**
 * Brings more units under an open notice. Emits `serial.notice-extended`.
 * @throws unknown_notice, notice_not_open, nothing_selected, on_notice_already, unknown_serial; then nothing has happened
 */
export const extendSerialNoticeWorkflow = createWorkflow(
  "extend-serial-notice",
  (input: WorkflowData<OfNotice<ExtendNoticeBody>>) => {
    const operation = prepareNoticeExtensionStep(input)
    return new WorkflowResponse(runAndTell(operation, NOTICE_EXTENDED))
  }
)
