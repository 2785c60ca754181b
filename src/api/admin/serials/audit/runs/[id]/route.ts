import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "../../../../../../lifecycle/refusals"
import { refuseIfAny } from "../../../../../../modules/serial/refusal-error"
import type { AuditRunResponse } from "../../../../../../types/audit"
import { serialService } from "../../../../../../workflows/support/request"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { auditRunViews } from "../../../../../views/audit"

/** Gives a verification of the audit trail: how far it came, and what it found. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AuditRunResponse>) => {
    const id = pathId(req)
    const page = await serialService(req.scope).auditRuns({ limit: 1, offset: 0 }, id)
    refuseIfAny(page.runs.length === 0 ? [refuse("unknown_audit_run", null, { run: id })] : [])
    const [run] = await auditRunViews(req.scope, page.runs)
    res.json({ run })
  }
)
