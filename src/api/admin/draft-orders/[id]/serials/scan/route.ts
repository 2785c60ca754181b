import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderSerialsResponse, ScanToDraftBody } from "../../../../../../types/orders"
import { scanToDraftWorkflow } from "../../../../../../workflows/drafts/scan-to-draft"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { orderSerials } from "../../../../../views/order-serials"

/** Sells a scanned unit on the draft order, line and serial; answers with how the draft stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ScanToDraftBody>,
    res: MedusaResponse<OrderSerialsResponse>
  ) => {
    const order_id = pathId(req)
    await scanToDraftWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, order_id }),
    })
    res.json(await orderSerials(req.scope, order_id))
  }
)
