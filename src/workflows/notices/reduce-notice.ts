import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ReduceNoticeBody } from "../../types/notices"
import { runAndTell } from "../operations/run-and-tell"
import { NOTICE_REDUCED } from "./notice-events"
import { prepareNoticeReductionStep, type OfNotice } from "./prepare-steps"

/**
 * Takes units out of an open notice: they do not come under it again by themselves. Emits `serial.notice-reduced`.
 * @throws unknown_notice, notice_not_open, not_on_notice, unknown_serial; then nothing has happened
 */
export const reduceSerialNoticeWorkflow = createWorkflow(
  "reduce-serial-notice",
  (input: WorkflowData<OfNotice<ReduceNoticeBody>>) => {
    const operation = prepareNoticeReductionStep(input)
    return new WorkflowResponse(runAndTell(operation, NOTICE_REDUCED))
  }
)
