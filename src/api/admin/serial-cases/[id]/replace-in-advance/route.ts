import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseOperationResponse, ReplaceInAdvanceBody } from "../../../../../types/cases"
import { replaceSerialsInAdvanceWorkflow } from "../../../../../workflows/cases/replace-in-advance"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { caseOperationAnswer } from "../../../../views/cases"

/** Gives customers other units before theirs are back. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReplaceInAdvanceBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await replaceSerialsInAdvanceWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
