import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountOperationResponse, CountCloseBody } from "../../../../../types/counts"
import { closeSerialCountWorkflow } from "../../../../../workflows/stocktakes/close-count"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { countOperationAnswer } from "../../../../views/stocktakes"

/** Closes an approved count, and posts the corrections that are ticked as one operation. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CountCloseBody>,
    res: MedusaResponse<CountOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, count_id: pathId(req) })
    const { result } = await closeSerialCountWorkflow(req.scope).run({ input })
    res.status(201).json(await countOperationAnswer(req.scope, result))
  }
)
