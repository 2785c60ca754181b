import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnHandoverListResponse } from "../../../../../types/buyers"
import { answerRefusals } from "../../../../refusals"
import { ownHandovers } from "../../../../views/own-handovers"
import type { ListOwnHandoversQuery } from "./validators"

/** Lists the units that the customer who asks offered to others, and those offered to them now, newest first. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListOwnHandoversQuery>,
    res: MedusaResponse<OwnHandoverListResponse>
  ) => {
    res.json(await ownHandovers(req.scope, req.auth_context.actor_id, req.validatedQuery))
  }
)
