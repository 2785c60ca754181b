import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseListResponse, CaseOperationResponse, OpenCaseBody } from "../../../types/cases"
import { openSerialCaseWorkflow } from "../../../workflows/cases/open-case"
import { serialService } from "../../../workflows/support/request"
import { answerRefusals } from "../../refusals"
import { requested } from "../../request"
import { caseOperationAnswer, caseViews } from "../../views/cases"
import { filterOf } from "./filter"
import type { ListCasesQuery } from "./validators"

/** Lists repairs, claims and returns to suppliers, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListCasesQuery>,
  res: MedusaResponse<CaseListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const filter = filterOf(req.validatedQuery)
  const page = await serialService(req.scope).findCases(filter, { limit, offset })
  const cases = await caseViews(req.scope, page.cases)
  res.json({ ...page, cases, limit, offset })
}

/** Opens a case for units from stock, of customers, or never sold here. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<OpenCaseBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const { result } = await openSerialCaseWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
