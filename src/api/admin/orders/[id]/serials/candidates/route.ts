import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CandidatesResponse } from "../../../../../../types/orders"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { captureCandidates } from "../../../../../views/candidates"
import type { ListCandidatesQuery } from "../validators"

/** Lists the units that may be captured for an order line, in the order in which its strategy would take them. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListCandidatesQuery>,
    res: MedusaResponse<CandidatesResponse>
  ) => {
    res.json(await captureCandidates(req.scope, pathId(req), req.validatedQuery))
  }
)
