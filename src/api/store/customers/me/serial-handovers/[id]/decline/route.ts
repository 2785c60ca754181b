import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HandoverEndResponse } from "../../../../../../../types/buyers"
import { endHandoverWorkflow } from "../../../../../../../workflows/buyers/end-handover"
import { pathId } from "../../../../../../path-id"
import { answerRefusals } from "../../../../../../refusals"

/** Declines a unit that another customer offers: it stays theirs. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<HandoverEndResponse>) => {
    const ending = { customer_id: req.auth_context.actor_id, status: "declined" as const }
    const input = { ...ending, handover_id: pathId(req) }
    const { result } = await endHandoverWorkflow(req.scope).run({ input })
    res.json({ id: result.id, status: ending.status })
  }
)
