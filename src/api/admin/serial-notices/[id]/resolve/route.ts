import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ResolveNoticeBody, NoticeOperationResponse } from "../../../../../types/notices"
import { resolveSerialNoticeWorkflow } from "../../../../../workflows/notices/resolve-notice"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { noticeOperationAnswer } from "../../../../views/notices"

/** Says what became of units under a notice. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ResolveNoticeBody>,
    res: MedusaResponse<NoticeOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, notice_id: pathId(req) })
    const { result } = await resolveSerialNoticeWorkflow(req.scope).run({ input })
    res.status(201).json(await noticeOperationAnswer(req.scope, result))
  }
)
