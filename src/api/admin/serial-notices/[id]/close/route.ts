import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CloseNoticeBody, NoticeOperationResponse } from "../../../../../types/notices"
import { closeSerialNoticeWorkflow } from "../../../../../workflows/notices/close-notice"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { noticeOperationAnswer } from "../../../../views/notices"

/** Closes a notice: its units are not blocked by it any more. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CloseNoticeBody>,
    res: MedusaResponse<NoticeOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, notice_id: pathId(req) })
    const { result } = await closeSerialNoticeWorkflow(req.scope).run({ input })
    res.status(201).json(await noticeOperationAnswer(req.scope, result))
  }
)
