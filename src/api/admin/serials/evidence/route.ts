import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EvidenceBody } from "../../../../types/receiving"
import type { OperationResponse } from "../../../../types/operations"
import { takeEvidenceWorkflow } from "../../../../workflows/returns/take-evidence"
import { operationAnswer } from "../../../operation-answer"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"

/** Keeps foreign units that a customer sent as evidence: they are never stock, and handed back by a command. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<EvidenceBody>, res: MedusaResponse<OperationResponse>) => {
    const { result } = await takeEvidenceWorkflow(req.scope).run({
      input: requested(req, req.validatedBody),
    })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
