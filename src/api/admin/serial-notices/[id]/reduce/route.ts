import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReduceNoticeBody, NoticeOperationResponse } from "../../../../../types/notices"
import { reduceSerialNoticeWorkflow } from "../../../../../workflows/notices/reduce-notice"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { noticeOperationAnswer } from "../../../../views/notices"

/** Takes units out of an open notice. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReduceNoticeBody>,
    res: MedusaResponse<NoticeOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, notice_id: pathId(req) })
    const { result } = await reduceSerialNoticeWorkflow(req.scope).run({ input })
    res.status(201).json(await noticeOperationAnswer(req.scope, result))
  }
)
