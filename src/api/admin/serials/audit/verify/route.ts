import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AuditRunResponse } from "../../../../../types/audit"
import { verifySerialAuditTrailWorkflow } from "../../../../../workflows/auditing/verify-audit-trail"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { auditRunViews } from "../../../../views/audit"

/** Begins to verify the chain of every unit; while one verification runs, another is not begun. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AuditRunResponse>) => {
    const { actor } = requested(req)
    const { result } = await verifySerialAuditTrailWorkflow(req.scope).run({ input: { actor } })
    const [run] = await auditRunViews(req.scope, [result])
    res.status(202).json({ run })
  }
)
