import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReasonListResponse, ReasonResponse } from "../../../types/reasons"
import { createSerialReasonWorkflow } from "../../../workflows/settings/create-reason"
import { answerRefusals } from "../../refusals"
import { oneReason, reasonViews } from "../../views/reasons"
import type { CreateReasonBody } from "./validators"

/** Lists the reasons that are offered wherever one is asked for. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReasonListResponse>
) => {
  res.json({ reasons: await reasonViews(req.scope) })
}

/** Adds a reason; one that is there already is refused. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CreateReasonBody>,
    res: MedusaResponse<ReasonResponse>
  ) => {
    const { result } = await createSerialReasonWorkflow(req.scope).run({
      input: req.validatedBody,
    })
    res.status(201).json({ reason: await oneReason(req.scope, result.id) })
  }
)
