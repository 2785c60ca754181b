import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderSerialsResponse } from "../../../../../../types/orders"
import type { DraftLineBody } from "../../../../../../types/counter-sales"
import { changeDraftLineWorkflow } from "../../../../../../workflows/drafts/change-draft-line"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { orderSerials } from "../../../../../views/order-serials"

/** Sets how many the draft order sells of a variant or on a line; answers with how the draft stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<DraftLineBody>,
    res: MedusaResponse<OrderSerialsResponse>
  ) => {
    const order_id = pathId(req)
    await changeDraftLineWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, order_id }),
    })
    res.json(await orderSerials(req.scope, order_id))
  }
)
