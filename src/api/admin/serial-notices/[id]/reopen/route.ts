import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReopenNoticeBody, NoticeOperationResponse } from "../../../../../types/notices"
import { reopenSerialNoticeWorkflow } from "../../../../../workflows/notices/reopen-notice"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { noticeOperationAnswer } from "../../../../views/notices"

/** Opens a closed notice again for the units that carried it. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReopenNoticeBody>,
    res: MedusaResponse<NoticeOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, notice_id: pathId(req) })
    const { result } = await reopenSerialNoticeWorkflow(req.scope).run({ input })
    res.status(201).json(await noticeOperationAnswer(req.scope, result))
  }
)
