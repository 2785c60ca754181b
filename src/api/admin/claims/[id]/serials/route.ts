import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ClaimSerialsResponse } from "../../../../../types/returns"
import { pathId } from "../../../../path-id"
import { claimSerials } from "../../../../views/claim-serials"

/** Shows which units of each claimed line are at fault, may be named, and were replaced. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ClaimSerialsResponse>
) => {
  res.json(await claimSerials(req.scope, pathId(req)))
}
