import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnSerialsResponse } from "../../../../../types/returns"
import { pathId } from "../../../../path-id"
import { returnSerials } from "../../../../views/return-serials"

/** Shows which serials a return needs, has, and may have. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReturnSerialsResponse>
) => {
  res.json(await returnSerials(req.scope, pathId(req)))
}
