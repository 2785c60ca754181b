import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AgeingResponse } from "../../../../../types/insight"
import { ageingView } from "../../../../views/insight"
import type { ReadAgeingQuery } from "../validators"

/** Says how old the units on hand are, by the days since they were received, in all and by item. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ReadAgeingQuery>,
  res: MedusaResponse<AgeingResponse>
) => {
  res.json(await ageingView(req.scope, req.validatedQuery))
}
