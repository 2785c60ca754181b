import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationResponse, RevertBody } from "../../../../../../types/operations"
import { revertSerialOperationWorkflow } from "../../../../../../workflows/operations/revert-operation"
import { operationAnswer } from "../../../../../operation-answer"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"

/** Undoes an operation whose units have not moved since. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<RevertBody>, res: MedusaResponse<OperationResponse>) => {
    const input = requested(req, { ...req.validatedBody, operation_id: pathId(req) })
    const { result } = await revertSerialOperationWorkflow(req.scope).run({ input })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
