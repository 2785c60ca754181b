import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ClaimReleaseBody, ClaimSerialsResponse } from "../../../../../../types/returns"
import { releaseClaimWorkflow } from "../../../../../../workflows/claims/capture-claim"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { claimSerials } from "../../../../../views/claim-serials"

/** Takes units off the claim again that were not replaced yet; answers with how the claim stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ClaimReleaseBody>,
    res: MedusaResponse<ClaimSerialsResponse>
  ) => {
    const claim_id = pathId(req)
    await releaseClaimWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, claim_id }),
    })
    res.json(await claimSerials(req.scope, claim_id))
  }
)
