import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseOperationResponse, CloseCaseBody } from "../../../../../types/cases"
import { closeSerialCaseWorkflow } from "../../../../../workflows/cases/close-case"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { caseOperationAnswer } from "../../../../views/cases"

/** Closes a case with its outcome; units that are still on it go where that says. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CloseCaseBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await closeSerialCaseWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
