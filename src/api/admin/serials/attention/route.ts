import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AttentionResponse } from "../../../../types/attention"
import { attentionView } from "../../../views/attention"

/** Says what waits for somebody today, and how many units stand in which status and at which location. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AttentionResponse>
) => {
  res.json(await attentionView(req.scope))
}
