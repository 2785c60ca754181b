import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnNoticesResponse } from "../../../../../types/notices"
import { ownNotices } from "../../../../views/own-notices"

/** Tells the customer who asks which of their units are under a notice, and what to do. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OwnNoticesResponse>
) => {
  res.json(await ownNotices(req.scope, req.auth_context.actor_id))
}
