import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationResponse } from "../../../types/operations"
import type { LendBody, LoanListResponse } from "../../../types/cases"
import { lendSerialsWorkflow } from "../../../workflows/loans/lend-serials"
import { operationAnswer } from "../../operation-answer"
import { answerRefusals } from "../../refusals"
import { requested } from "../../request"
import { loansPage } from "../../views/loans"
import type { ListLoansQuery } from "./validators"

/** Lists units that others have, those due first at the top; what was replaced in advance is among them. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListLoansQuery>,
  res: MedusaResponse<LoanListResponse>
) => {
  const { limit, offset, ...filter } = req.validatedQuery
  res.json(await loansPage(req.scope, filter, { limit, offset }))
}

/** Lends units from stock until a day. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<LendBody>, res: MedusaResponse<OperationResponse>) => {
    const { result } = await lendSerialsWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
