import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseOperationResponse, HandBackBody } from "../../../../../types/cases"
import { handBackSerialsWorkflow } from "../../../../../workflows/cases/hand-back"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { caseOperationAnswer } from "../../../../views/cases"

/** Hands customers' units of a case back to them. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<HandBackBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await handBackSerialsWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
