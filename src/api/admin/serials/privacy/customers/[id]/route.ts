import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HeldResponse } from "../../../../../../types/privacy"
import { personOf } from "../../../../../../workflows/privacy/person-of-customer"
import { serialService } from "../../../../../../workflows/support/request"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"

/** Gives everything that the plugin holds about a customer. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<HeldResponse>) => {
    const customer_id = pathId(req)
    const held = await serialService(req.scope).heldOf(await personOf(req.scope, customer_id))
    res.json({ customer_id, ...held })
  }
)
