import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { ChoosableSerialsResponse } from "../../../../../types/store"
import { refusalsForBuyers } from "../../../../../workflows/holds/for-buyers"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { choosableSerials } from "../../../../views/choosable-serials"
import type { ListChoosableQuery } from "./validators"

/** Lists the units of a variant that a buyer may choose now: sellable, not kept for anybody, in the sales channel. */
export const GET = answerRefusals(
  async (
    req: MedusaStoreRequest<unknown, ListChoosableQuery>,
    res: MedusaResponse<ChoosableSerialsResponse>
  ) => {
    const channelIds = req.publishable_key_context.sales_channel_ids
    res.json(await choosableSerials(req.scope, pathId(req), channelIds, req.validatedQuery))
  },
  refusalsForBuyers
)
