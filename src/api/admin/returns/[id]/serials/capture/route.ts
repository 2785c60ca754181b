import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnCaptureBody, ReturnSerialsResponse } from "../../../../../../types/returns"
import { captureReturnWorkflow } from "../../../../../../workflows/returns/capture-return"
import { pathId } from "../../../../../path-id"
import { asTheyAre, tellingOfOdd } from "../../../../../odd-refusals"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { returnSerials } from "../../../../../views/return-serials"

/** Captures which serials come back on the return; answers with how it stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReturnCaptureBody>,
    res: MedusaResponse<ReturnSerialsResponse>
  ) => {
    const return_id = pathId(req)
    await captureReturnWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, return_id }),
    })
    res.json(await returnSerials(req.scope, return_id))
  },
  asTheyAre,
  tellingOfOdd("return")
)
