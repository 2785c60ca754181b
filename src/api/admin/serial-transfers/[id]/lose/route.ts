import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LoseInTransitBody, TransferOperationResponse } from "../../../../../types/transfers"
import { loseInTransitWorkflow } from "../../../../../workflows/transfers/lose-in-transit"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { transferOperationAnswer } from "../../../../views/transfers"

/** Marks units of a transfer lost on the way. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<LoseInTransitBody>,
    res: MedusaResponse<TransferOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, transfer_id: pathId(req) })
    const { result } = await loseInTransitWorkflow(req.scope).run({ input })
    res.status(201).json(await transferOperationAnswer(req.scope, result))
  }
)
