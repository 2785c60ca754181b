import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PolicyListResponse } from "../../../types/api"
import { trackedPolicies } from "../../views/policies"
import type { ListPoliciesQuery } from "./validators"

/** Lists the items that are tracked, with what their own settings say. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListPoliciesQuery>,
  res: MedusaResponse<PolicyListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  res.json(await trackedPolicies(req.scope, { limit, offset }))
}
