import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountBody, CountListResponse, CountOperationResponse } from "../../../types/counts"
import { openSerialCountWorkflow } from "../../../workflows/stocktakes/open-count"
import { serialService } from "../../../workflows/support/request"
import { answerRefusals } from "../../refusals"
import { requested } from "../../request"
import { countOperationAnswer, countViews } from "../../views/stocktakes"
import type { ListCountsQuery } from "./validators"

/** Lists counts, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListCountsQuery>,
  res: MedusaResponse<CountListResponse>
) => {
  const { limit, offset, status, location_id: location_ids } = req.validatedQuery
  const page = await serialService(req.scope).findCounts(
    { status, location_ids },
    { limit, offset }
  )
  res.json({ ...page, counts: await countViews(req.scope, page.counts), limit, offset })
}

/** Opens a count of a location, of some items there, or of a bin. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CountBody>,
    res: MedusaResponse<CountOperationResponse>
  ) => {
    const { result } = await openSerialCountWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await countOperationAnswer(req.scope, result))
  }
)
