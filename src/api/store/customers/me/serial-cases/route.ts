import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnCaseListResponse } from "../../../../../types/buyers"
import { ownCases } from "../../../../views/own-cases"
import type { ListOwnCasesQuery } from "./validators"

/** Lists the claims of the customer who asks, with their stage and outcome, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListOwnCasesQuery>,
  res: MedusaResponse<OwnCaseListResponse>
) => {
  res.json(await ownCases(req.scope, req.auth_context.actor_id, req.validatedQuery))
}
