import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseOperationResponse, ReturnCaseBody } from "../../../../../types/cases"
import { returnSerialCaseWorkflow } from "../../../../../workflows/cases/return-case"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { caseOperationAnswer } from "../../../../views/cases"

/** Takes units of a case back from its vendor, all or a part. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReturnCaseBody>,
    res: MedusaResponse<CaseOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, case_id: pathId(req) })
    const { result } = await returnSerialCaseWorkflow(req.scope).run({ input })
    res.status(201).json(await caseOperationAnswer(req.scope, result))
  }
)
