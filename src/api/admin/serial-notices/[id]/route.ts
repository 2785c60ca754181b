import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  ChangeNoticeBody,
  NoticeOperationResponse,
  NoticeResponse,
} from "../../../../types/notices"
import { changeSerialNoticeWorkflow } from "../../../../workflows/notices/change-notice"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"
import { noticeDetail, noticeOperationAnswer } from "../../../views/notices"

/** Shows a notice, how far its units came, where they are, and what was done. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<NoticeResponse>) => {
    res.json(await noticeDetail(req.scope, pathId(req)))
  }
)

/** Changes what is said of a notice. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ChangeNoticeBody>,
    res: MedusaResponse<NoticeOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, notice_id: pathId(req) })
    const { result } = await changeSerialNoticeWorkflow(req.scope).run({ input })
    res.json(await noticeOperationAnswer(req.scope, result))
  }
)
