import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RatesResponse } from "../../../../../types/insight"
import { ratesView } from "../../../../views/insight"
import type { ReadRatesQuery } from "../validators"

/** Says how many of the units sold in a range came back and how many showed a fault since, by item or supplier. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ReadRatesQuery>,
  res: MedusaResponse<RatesResponse>
) => {
  res.json(await ratesView(req.scope, req.validatedQuery))
}
