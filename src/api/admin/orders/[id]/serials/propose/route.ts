import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProposeBody, OrderSerialsResponse } from "../../../../../../types/orders"
import { proposeSerialsWorkflow } from "../../../../../../workflows/capturing/propose-serials"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { orderSerials } from "../../../../../views/order-serials"

/** Proposes serials for what the order still misses; answers with how the order stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ProposeBody>,
    res: MedusaResponse<OrderSerialsResponse>
  ) => {
    const order_id = pathId(req)
    await proposeSerialsWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, order_id }),
    })
    res.json(await orderSerials(req.scope, order_id))
  }
)
