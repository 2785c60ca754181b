import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseOperationResponse, CaseResponse, EditCaseBody } from "../../../../types/cases"
import { editSerialCaseWorkflow } from "../../../../workflows/cases/edit-case"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"
import { caseDetail, caseOperationAnswer } from "../../../views/cases"

/** Shows a case, its units, and what was done. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<CaseResponse>) => {
    res.json(await caseDetail(req.scope, pathId(req)))
  }
)

/** Changes what is said of a case. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<EditCaseBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await editSerialCaseWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
