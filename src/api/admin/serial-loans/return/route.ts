import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationResponse } from "../../../../types/operations"
import type { ReturnLoanBody } from "../../../../types/cases"
import { returnLoanWorkflow } from "../../../../workflows/loans/return-loan"
import { operationAnswer } from "../../../operation-answer"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"

/** Takes lent units back; they wait for inspection. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReturnLoanBody>,
    res: MedusaResponse<OperationResponse>
  ) => {
    const { result } = await returnLoanWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
