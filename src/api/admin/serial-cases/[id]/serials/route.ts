import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseSerialsResponse } from "../../../../../types/cases"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { caseSerialsPage } from "../../../../views/cases"
import type { ListCaseSerialsQuery } from "../../validators"

/** Lists the units of a case: those that it is about first, then those that took their places or were lent. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListCaseSerialsQuery>,
    res: MedusaResponse<CaseSerialsResponse>
  ) => {
    const { limit, offset } = req.validatedQuery
    res.json(await caseSerialsPage(req.scope, pathId(req), { limit, offset }))
  }
)
