import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ClaimCodesBody, ClaimCodesResponse } from "../../../../types/buyers"
import { makeClaimCodesWorkflow } from "../../../../workflows/buyers/claim-codes"
import { answerRefusals } from "../../../refusals"

/**
 * Makes codes for the boxes of units, by which buyers register them. They are told once; asking again, also for the same
 * `Idempotency-Key`, makes others, and only the last count.
 */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ClaimCodesBody>,
    res: MedusaResponse<ClaimCodesResponse>
  ) => {
    const { result } = await makeClaimCodesWorkflow(req.scope).run({ input: req.validatedBody })
    res.json({ codes: result })
  }
)
