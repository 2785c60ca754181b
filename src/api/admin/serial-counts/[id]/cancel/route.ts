import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountOperationResponse, CountStepBody } from "../../../../../types/counts"
import { cancelSerialCountWorkflow } from "../../../../../workflows/stocktakes/cancel-count"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { countOperationAnswer } from "../../../../views/stocktakes"

/** Cancels a count; nothing is corrected. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CountStepBody>,
    res: MedusaResponse<CountOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, count_id: pathId(req) })
    const { result } = await cancelSerialCountWorkflow(req.scope).run({ input })
    res.status(201).json(await countOperationAnswer(req.scope, result))
  }
)
