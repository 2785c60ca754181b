import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AuditExportListResponse } from "../../../../../types/audit"
import { serialService } from "../../../../../workflows/support/request"
import { auditExportViews } from "../../../../views/audit"
import type { ListAuditExportsQuery } from "../validators"

/** Lists the exports of the audit trail that were given out, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListAuditExportsQuery>,
  res: MedusaResponse<AuditExportListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const page = await serialService(req.scope).auditExports({ limit, offset })
  res.json({ ...page, exports: await auditExportViews(req.scope, page.exports), limit, offset })
}
