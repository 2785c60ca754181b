import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelCaseBody, CaseOperationResponse } from "../../../../../types/cases"
import { cancelSerialCaseWorkflow } from "../../../../../workflows/cases/cancel-case"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { caseOperationAnswer } from "../../../../views/cases"

/** Cancels a case of which nothing came yet: its units are back where they were. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CancelCaseBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await cancelSerialCaseWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
