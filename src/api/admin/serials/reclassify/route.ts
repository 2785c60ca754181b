import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationResponse } from "../../../../types/operations"
import type { ReclassifyBody } from "../../../../types/serials"
import { reclassifySerialsWorkflow } from "../../../../workflows/reclassifying/reclassify-serials"
import { operationAnswer } from "../../../operation-answer"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"

/** Makes units those of another tracked item; stock follows. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReclassifyBody>,
    res: MedusaResponse<OperationResponse>
  ) => {
    const { result } = await reclassifySerialsWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
