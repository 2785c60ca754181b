import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { OpenNoticeBody } from "../../types/notices"
import { runAndTell } from "../operations/run-and-tell"
import type { Requested } from "../support/request"
import { NOTICE_OPENED } from "./notice-events"
import { prepareNoticeOpeningStep } from "./prepare-opening"

/**
 * Opens a notice: units in stock are withheld, and no unit under it can be captured or sold. Of very many units those on hand
 * come first, and a job goes on with the rest. Emits `serial.notice-opened`.
 * @throws nothing_selected, unknown_item, ambiguous_number, too_many_serials; then nothing has happened
 */
export const openSerialNoticeWorkflow = createWorkflow(
  "open-serial-notice",
  (input: WorkflowData<Requested<OpenNoticeBody>>) => {
    const operation = prepareNoticeOpeningStep(input)
    return new WorkflowResponse(runAndTell(operation, NOTICE_OPENED))
  }
)
