import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountOperationResponse, CountStepBody } from "../../../../../types/counts"
import { approveSerialCountWorkflow } from "../../../../../workflows/stocktakes/approve-count"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { countOperationAnswer } from "../../../../views/stocktakes"

/** Approves a count under review, so that it can be closed. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CountStepBody>,
    res: MedusaResponse<CountOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, count_id: pathId(req) })
    const { result } = await approveSerialCountWorkflow(req.scope).run({ input })
    res.status(201).json(await countOperationAnswer(req.scope, result))
  }
)
