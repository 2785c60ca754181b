import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HistoryResponse } from "../../../../../types/serials"
import { serialService } from "../../../../../workflows/support/request"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { historyViews } from "../../../../views/history"
import { serialRecord } from "../../../../views/serial-detail"
import type { ReadHistoryQuery } from "../../validators"

/** Shows what happened to a serial, newest first. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ReadHistoryQuery>,
    res: MedusaResponse<HistoryResponse>
  ) => {
    const { limit, offset } = req.validatedQuery
    const { id, version } = await serialRecord(req.scope, pathId(req))
    const events = await serialService(req.scope).historyOf(id, { limit, offset })
    // A serial's version is the number of its events.
    res.json({ events: await historyViews(req.scope, events), count: version, limit, offset })
  }
)
