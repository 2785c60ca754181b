import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DEFAULT_BOOK_FIELDS } from "../../../../lifecycle/book"
import type { BookSettingBody, BookSettingResponse } from "../../../../types/book"
import { saveSerialBookSettingWorkflow } from "../../../../workflows/book/save-setting"
import { serialService } from "../../../../workflows/support/request"

/** Shows which columns the acquisition and disposition record has, and whether locations keep their own. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<BookSettingResponse>
) => {
  const { fields, is_per_location } = await serialService(req.scope).bookSetting()
  res.json({ setting: { fields: [...(fields ?? DEFAULT_BOOK_FIELDS)], is_per_location } })
}

/** Says so whole. Entries that there are keep the columns that they were written with. */
export const POST = async (
  req: AuthenticatedMedusaRequest<BookSettingBody>,
  res: MedusaResponse<BookSettingResponse>
) => {
  await saveSerialBookSettingWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ setting: req.validatedBody })
}
