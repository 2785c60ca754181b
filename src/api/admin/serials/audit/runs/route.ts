import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AuditRunListResponse } from "../../../../../types/audit"
import { serialService } from "../../../../../workflows/support/request"
import { auditRunViews } from "../../../../views/audit"
import type { ListAuditRunsQuery } from "../validators"

/** Lists verifications of the audit trail with what they found, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListAuditRunsQuery>,
  res: MedusaResponse<AuditRunListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const page = await serialService(req.scope).auditRuns({ limit, offset })
  res.json({ ...page, runs: await auditRunViews(req.scope, page.runs), limit, offset })
}
