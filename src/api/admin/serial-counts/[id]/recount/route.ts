import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountOperationResponse, RecountBody } from "../../../../../types/counts"
import { recountSerialCountWorkflow } from "../../../../../workflows/stocktakes/recount-count"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { countOperationAnswer } from "../../../../views/stocktakes"

/** Opens a count under review for more scans; some scans, or all, are set aside. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<RecountBody>,
    res: MedusaResponse<CountOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, count_id: pathId(req) })
    const { result } = await recountSerialCountWorkflow(req.scope).run({ input })
    res.status(201).json(await countOperationAnswer(req.scope, result))
  }
)
