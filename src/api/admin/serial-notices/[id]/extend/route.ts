import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ExtendNoticeBody, NoticeOperationResponse } from "../../../../../types/notices"
import { extendSerialNoticeWorkflow } from "../../../../../workflows/notices/extend-notice"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { noticeOperationAnswer } from "../../../../views/notices"

/** Brings more units under an open notice. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ExtendNoticeBody>,
    res: MedusaResponse<NoticeOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, notice_id: pathId(req) })
    const { result } = await extendSerialNoticeWorkflow(req.scope).run({ input })
    res.status(201).json(await noticeOperationAnswer(req.scope, result))
  }
)
