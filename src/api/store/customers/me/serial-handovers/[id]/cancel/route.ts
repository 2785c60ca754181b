import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HandoverEndResponse } from "../../../../../../../types/buyers"
import { endHandoverWorkflow } from "../../../../../../../workflows/buyers/end-handover"
import { pathId } from "../../../../../../path-id"
import { answerRefusals } from "../../../../../../refusals"

/** Takes an offer of one of the customer's units back. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<HandoverEndResponse>) => {
    const ending = { customer_id: req.auth_context.actor_id, status: "cancelled" as const }
    const input = { ...ending, handover_id: pathId(req) }
    const { result } = await endHandoverWorkflow(req.scope).run({ input })
    res.json({ id: result.id, status: ending.status })
  }
)
