import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeliverySerialsResponse } from "../../../../../types/deliveries"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { deliverySerialsPage } from "../../../../views/deliveries"
import type { ListDeliverySerialsQuery } from "../../validators"

/** Lists the units of a delivery by what became of them, such as announced numbers that have not come. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListDeliverySerialsQuery>,
    res: MedusaResponse<DeliverySerialsResponse>
  ) => {
    res.json(await deliverySerialsPage(req.scope, pathId(req), req.validatedQuery))
  }
)
