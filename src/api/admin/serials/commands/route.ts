import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CommandBody } from "../../../../types/serials"
import type { OperationResponse } from "../../../../types/operations"
import { changeSerialsWorkflow } from "../../../../workflows/statuses/change-serials"
import { operationAnswer } from "../../../operation-answer"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"

/** Changes the status or condition of units by hand. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<CommandBody>, res: MedusaResponse<OperationResponse>) => {
    const { result } = await changeSerialsWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
