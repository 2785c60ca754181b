import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelTransferBody, TransferOperationResponse } from "../../../../../types/transfers"
import { cancelTransferWorkflow } from "../../../../../workflows/transfers/cancel-transfer"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { transferOperationAnswer } from "../../../../views/transfers"

/** Cancels what is left of a transfer: units still in transit go back to the origin. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CancelTransferBody>,
    res: MedusaResponse<TransferOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, transfer_id: pathId(req) })
    const { result } = await cancelTransferWorkflow(req.scope).run({ input })
    res.status(201).json(await transferOperationAnswer(req.scope, result))
  }
)
