import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  NoticeListResponse,
  NoticeOperationResponse,
  OpenNoticeBody,
} from "../../../types/notices"
import { openSerialNoticeWorkflow } from "../../../workflows/notices/open-notice"
import { serialService } from "../../../workflows/support/request"
import { answerRefusals } from "../../refusals"
import { requested } from "../../request"
import { noticeOperationAnswer, noticeViews } from "../../views/notices"
import { filterOf } from "./filter"
import type { ListNoticesQuery } from "./validators"

/** Lists notices with how far their units came, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListNoticesQuery>,
  res: MedusaResponse<NoticeListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const filter = filterOf(req.validatedQuery)
  const page = await serialService(req.scope).findNotices(filter, { limit, offset })
  const notices = await noticeViews(req.scope, page.notices)
  res.json({ ...page, notices, limit, offset })
}

/** Opens a notice: its units are blocked, and those in stock are withheld. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<OpenNoticeBody>,
    res: MedusaResponse<NoticeOperationResponse>
  ) => {
    const { result } = await openSerialNoticeWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await noticeOperationAnswer(req.scope, result))
  }
)
