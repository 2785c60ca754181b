import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountScansResponse } from "../../../../../types/counts"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { countScansPage } from "../../../../views/stocktakes"
import type { ListCountScansQuery } from "../../validators"

/** Lists what was scanned in a count, by whom and when, newest first. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListCountScansQuery>,
    res: MedusaResponse<CountScansResponse>
  ) => {
    const { limit, offset } = req.validatedQuery
    res.json(await countScansPage(req.scope, pathId(req), { limit, offset }))
  }
)
