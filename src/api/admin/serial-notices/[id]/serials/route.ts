import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticedSerialsResponse } from "../../../../../types/notices"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { noticedSerialsPage } from "../../../../views/noticed-serials"
import { unitFilterOf } from "../../filter"
import type { ListNoticedSerialsQuery } from "../../validators"

/** Lists the units of a notice with their orders and customers, and what became of each. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListNoticedSerialsQuery>,
    res: MedusaResponse<NoticedSerialsResponse>
  ) => {
    const { limit, offset } = req.validatedQuery
    const filter = unitFilterOf(req.validatedQuery)
    res.json(await noticedSerialsPage(req.scope, pathId(req), filter, { limit, offset }))
  }
)
