import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AuditKeyResponse } from "../../../../../types/audit"
import { auditKey } from "../../../../../workflows/auditing/audit-key"
import { answerRefusals } from "../../../../refusals"

/** Gives the public key by which signatures of exports are checked; none where the store signs nothing. */
export const GET = answerRefusals(
  async (_req: AuthenticatedMedusaRequest, res: MedusaResponse<AuditKeyResponse>) => {
    const key = auditKey()
    res.json({
      key: key && { id: key.id, algorithm: "Ed25519", public_key: key.public_key },
    })
  }
)
