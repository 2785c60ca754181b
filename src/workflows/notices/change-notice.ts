import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ChangeNoticeBody } from "../../types/notices"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { prepareNoticeChangeStep, type OfNotice } from "./prepare-steps"

/**
 * Changes what is said of a notice.
 * @throws unknown_notice, notice_not_open when it is cancelled
 */
export const changeSerialNoticeWorkflow = createWorkflow(
  "change-serial-notice",
  (input: WorkflowData<OfNotice<ChangeNoticeBody>>) => {
    const operation = prepareNoticeChangeStep(input)
    return new WorkflowResponse(runSerialOperationWorkflow.runAsStep({ input: operation }))
  }
)
