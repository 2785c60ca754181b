import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransferSerialsResponse } from "../../../../../types/transfers"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { transferSerialsPage } from "../../../../views/transfers"
import type { ListTransferSerialsQuery } from "../../validators"

/** Lists the units of a transfer that came to one thing, such as those still in transit. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListTransferSerialsQuery>,
    res: MedusaResponse<TransferSerialsResponse>
  ) => {
    const { outcome, limit, offset } = req.validatedQuery
    const page = { limit, offset }
    res.json(await transferSerialsPage(req.scope, pathId(req), outcome, page))
  }
)
