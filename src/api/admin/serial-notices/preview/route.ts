import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticePreviewResponse, PreviewNoticeBody } from "../../../../types/notices"
import { answerRefusals } from "../../../refusals"
import { noticePreview } from "../../../views/notice-preview"

/** Says what a notice would come to; changes nothing. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<PreviewNoticeBody>,
    res: MedusaResponse<NoticePreviewResponse>
  ) => {
    res.json({ preview: await noticePreview(req.scope, req.validatedBody.selection) })
  }
)
