import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LotListResponse } from "../../../types/lots"
import { lotsPage } from "../../views/lots"
import { filterOf } from "./filter"
import type { ListLotsQuery } from "./validators"

/** Lists lots with what their units come to, by name; where days of expiry are asked for, what expires first comes first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListLotsQuery>,
  res: MedusaResponse<LotListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  res.json(await lotsPage(req.scope, filterOf(req.validatedQuery), { limit, offset }))
}
