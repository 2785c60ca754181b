import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { CartSerialsResponse, ChooseUnitsBody } from "../../../../../types/store"
import { chooseUnitsWorkflow } from "../../../../../workflows/holds/choose-units"
import { refusalsForBuyers } from "../../../../../workflows/holds/for-buyers"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requestedByBuyer } from "../../../../request"
import { cartSerials } from "../../../../views/cart-serials"

/** Lists the units that are kept for a cart's lines, and until when. */
export const GET = answerRefusals(
  async (req: MedusaStoreRequest, res: MedusaResponse<CartSerialsResponse>) => {
    res.json(await cartSerials(req.scope, pathId(req)))
  },
  refusalsForBuyers
)

/** Chooses the very units that a line of a cart shall have, instead of those chosen before; none drop the choice. */
export const POST = answerRefusals(
  async (req: MedusaStoreRequest<ChooseUnitsBody>, res: MedusaResponse<CartSerialsResponse>) => {
    const cart_id = pathId(req)
    const input = requestedByBuyer(req, { ...req.validatedBody, cart_id })
    await chooseUnitsWorkflow(req.scope).run({ input })
    res.json(await cartSerials(req.scope, cart_id))
  },
  refusalsForBuyers
)
