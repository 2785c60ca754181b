import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaptureBody, OrderSerialsResponse } from "../../../../../../types/orders"
import { captureSerialsWorkflow } from "../../../../../../workflows/capturing/capture-serials"
import { pathId } from "../../../../../path-id"
import { asTheyAre, tellingOfOdd } from "../../../../../odd-refusals"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { orderSerials } from "../../../../../views/order-serials"

/** Captures serials for a line of the order; answers with how the order stands. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CaptureBody>,
    res: MedusaResponse<OrderSerialsResponse>
  ) => {
    const order_id = pathId(req)
    await captureSerialsWorkflow(req.scope).run({
      input: requested(req, { ...req.validatedBody, order_id }),
    })
    res.json(await orderSerials(req.scope, order_id))
  },
  asTheyAre,
  tellingOfOdd("capture")
)
