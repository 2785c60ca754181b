import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnReleaseBody, ReturnSerialsResponse } from "../../../../../../types/returns"
import { releaseReturnWorkflow } from "../../../../../../workflows/returns/capture-return"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { returnSerials } from "../../../../../views/return-serials"

/** Takes captured serials off the return again; answers with how it stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReturnReleaseBody>,
    res: MedusaResponse<ReturnSerialsResponse>
  ) => {
    const return_id = pathId(req)
    await releaseReturnWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, return_id }),
    })
    res.json(await returnSerials(req.scope, return_id))
  }
)
