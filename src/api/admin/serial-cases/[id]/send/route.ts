import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseOperationResponse, SendCaseBody } from "../../../../../types/cases"
import { sendSerialCaseWorkflow } from "../../../../../workflows/cases/send-case"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { caseOperationAnswer } from "../../../../views/cases"

/** Sends the units of a case to its vendor. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<SendCaseBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await sendSerialCaseWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
