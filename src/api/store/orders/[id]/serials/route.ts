import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { OrderedSerialsResponse } from "../../../../../types/store"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { orderedSerials } from "../../../../views/ordered-serials"
import type { ListOrderedQuery } from "./validators"

/** Lists the units of an order: set aside, or sold with their warranty; the order's id proves whose it is, as on Medusa's own route. */
export const GET = answerRefusals(
  async (
    req: MedusaStoreRequest<unknown, ListOrderedQuery>,
    res: MedusaResponse<OrderedSerialsResponse>
  ) => {
    res.json(await orderedSerials(req.scope, pathId(req), req.validatedQuery))
  }
)
