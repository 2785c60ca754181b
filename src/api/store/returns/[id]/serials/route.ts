import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeclareReturnBody, DeclareReturnResponse } from "../../../../../types/api"
import { declareReturnWorkflow } from "../../../../../workflows/returns/declare-return"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requestedByBuyer } from "../../../../request"

/** Declares which units a buyer sends back on a return; the order's id proves whose it is, as on Medusa's own route. */
export const POST = answerRefusals(
  async (
    req: MedusaStoreRequest<DeclareReturnBody>,
    res: MedusaResponse<DeclareReturnResponse>
  ) => {
    const return_id = pathId(req)
    const body = { ...req.validatedBody, return_id }
    await declareReturnWorkflow(req.scope).run({ input: requestedByBuyer(req, body) })
    res.json({ return_id, serials: req.validatedBody.serials })
  }
)
