import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationResponse } from "../../../../types/operations"
import type { ReceiveBody } from "../../../../types/receiving"
import { receiveSerialsWorkflow } from "../../../../workflows/receiving/receive-serials"
import { operationAnswer } from "../../../operation-answer"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"

/** Receives units by their serial numbers, or registers units of stock that is already there. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<ReceiveBody>, res: MedusaResponse<OperationResponse>) => {
    const { result } = await receiveSerialsWorkflow(req.scope).run({
      input: requested(req, req.validatedBody),
    })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
