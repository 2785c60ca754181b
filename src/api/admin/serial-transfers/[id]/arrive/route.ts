import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ArriveBody, TransferOperationResponse } from "../../../../../types/transfers"
import { arriveSerialsWorkflow } from "../../../../../workflows/transfers/arrive-serials"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { transferOperationAnswer } from "../../../../views/transfers"

/** Takes in units of a transfer, all or a part. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ArriveBody>,
    res: MedusaResponse<TransferOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, transfer_id: pathId(req) })
    const { result } = await arriveSerialsWorkflow(req.scope).run({ input })
    res.status(201).json(await transferOperationAnswer(req.scope, result))
  }
)
