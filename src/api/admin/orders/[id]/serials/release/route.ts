import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderSerialsResponse } from "../../../../../../types/orders"
import type { ReleaseBody } from "../../../../../../types/refs"
import { releaseSerialsWorkflow } from "../../../../../../workflows/capturing/release-serials"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { orderSerials } from "../../../../../views/order-serials"

/** Lets captured serials of the order go; answers with how the order stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReleaseBody>,
    res: MedusaResponse<OrderSerialsResponse>
  ) => {
    const order_id = pathId(req)
    await releaseSerialsWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, order_id }),
    })
    res.json(await orderSerials(req.scope, order_id))
  }
)
