import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderSerialsResponse } from "../../../../../types/orders"
import { pathId } from "../../../../path-id"
import { orderSerials } from "../../../../views/order-serials"

/** Shows what each line of an order still needs, and its serials. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderSerialsResponse>
) => {
  res.json(await orderSerials(req.scope, pathId(req)))
}
