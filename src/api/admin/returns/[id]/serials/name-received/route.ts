import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnCaptureBody, ReturnSerialsResponse } from "../../../../../../types/returns"
import { nameReceivedSerialsWorkflow } from "../../../../../../workflows/returns/name-received"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { returnSerials } from "../../../../../views/return-serials"

/** Names which units came back on a return that Medusa has received already; answers with how it stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReturnCaptureBody>,
    res: MedusaResponse<ReturnSerialsResponse>
  ) => {
    const return_id = pathId(req)
    await nameReceivedSerialsWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, return_id }),
    })
    res.json(await returnSerials(req.scope, return_id))
  }
)
