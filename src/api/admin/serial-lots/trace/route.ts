import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TraceResponse } from "../../../../types/lots"
import { tracePage } from "../../../views/traces"
import { traceFilterOf } from "../filter"
import type { TraceUnitsQuery } from "../validators"

/** Says who got the units of a lot and where they came from, or which units a customer, or an order, got. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, TraceUnitsQuery>,
  res: MedusaResponse<TraceResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const filter = await traceFilterOf(req.scope, req.validatedQuery)
  res.json(await tracePage(req.scope, filter, { limit, offset }))
}
