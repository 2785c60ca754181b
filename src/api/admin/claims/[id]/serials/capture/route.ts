import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ClaimCaptureBody, ClaimSerialsResponse } from "../../../../../../types/returns"
import { captureClaimWorkflow } from "../../../../../../workflows/claims/capture-claim"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { claimSerials } from "../../../../../views/claim-serials"

/** Names which units of a claimed line are at fault; answers with how the claim stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ClaimCaptureBody>,
    res: MedusaResponse<ClaimSerialsResponse>
  ) => {
    const claim_id = pathId(req)
    await captureClaimWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, claim_id }),
    })
    res.json(await claimSerials(req.scope, claim_id))
  }
)
