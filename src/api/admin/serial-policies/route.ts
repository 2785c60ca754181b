import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PolicyListResponse } from "../../../types/policies"
import { policyList } from "../../views/policies"
import type { ListPoliciesQuery } from "./validators"

/**
 * Lists the items that are tracked, with what their own settings say; or, with a location, what is said of items for that
 * place alone.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListPoliciesQuery>,
  res: MedusaResponse<PolicyListResponse>
) => {
  res.json(await policyList(req.scope, req.validatedQuery))
}
