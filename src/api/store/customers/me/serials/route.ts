import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnSerialsResponse } from "../../../../../types/store"
import { ownSerials } from "../../../../views/own-serials"
import type { ListOwnSerialsQuery } from "./validators"

/** Lists the units that the customer who asks owns, with order and warranty, bought last first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListOwnSerialsQuery>,
  res: MedusaResponse<OwnSerialsResponse>
) => {
  res.json(await ownSerials(req.scope, req.auth_context.actor_id, req.validatedQuery))
}
