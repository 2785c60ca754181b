import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MovementsResponse } from "../../../../../types/insight"
import { movementsView } from "../../../../views/insight"
import type { ReadMovementsQuery } from "../validators"

/** Counts what was received, sold and returned, and how many units were in repair, by day, week or month. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ReadMovementsQuery>,
  res: MedusaResponse<MovementsResponse>
) => {
  res.json(await movementsView(req.scope, req.validatedQuery))
}
