import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TimeToSaleResponse } from "../../../../../types/insight"
import { timeToSaleView } from "../../../../views/insight"
import type { ReadTimeToSaleQuery } from "../validators"

/** Says how long units waited for their first sale, median and nine of ten, in all and by item. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ReadTimeToSaleQuery>,
  res: MedusaResponse<TimeToSaleResponse>
) => {
  res.json(await timeToSaleView(req.scope, req.validatedQuery))
}
