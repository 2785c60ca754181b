import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  CountOperationResponse,
  CountReviewResponse,
  CountStepBody,
} from "../../../../../types/counts"
import { reviewSerialCountWorkflow } from "../../../../../workflows/stocktakes/review-count"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { countOperationAnswer, countReview } from "../../../../views/stocktakes"
import type { ReviewCountQuery } from "../../validators"

/** Shows what a count comes to, unit by unit; of a closed count, as it was when it was closed. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ReviewCountQuery>,
    res: MedusaResponse<CountReviewResponse>
  ) => {
    const { outcome, limit, offset } = req.validatedQuery
    res.json(await countReview(req.scope, pathId(req), outcome, { limit, offset }))
  }
)

/** Ends the scanning of a count, so that it can be reviewed. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CountStepBody>,
    res: MedusaResponse<CountOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, count_id: pathId(req) })
    const { result } = await reviewSerialCountWorkflow(req.scope).run({ input })
    res.status(201).json(await countOperationAnswer(req.scope, result))
  }
)
