import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseOperationResponse, ReceiveCaseBody } from "../../../../../types/cases"
import { receiveSerialCaseWorkflow } from "../../../../../workflows/cases/receive-case"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { caseOperationAnswer } from "../../../../views/cases"

/** Takes in units of a case that were awaited, or replaced in advance. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReceiveCaseBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await receiveSerialCaseWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
