import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CompletedSaleResponse, CompleteSaleBody } from "../../../../../../types/counter-sales"
import { completeCounterSaleWorkflow } from "../../../../../../workflows/counter-sales/complete-counter-sale"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"
import { completedSale } from "../../../../../views/counter-sale"

/**
 * Completes a counter sale: the draft becomes an order, is marked as paid, and its goods are handed over. Asked again it
 * goes on where it stopped, and does nothing twice.
 */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CompleteSaleBody>,
    res: MedusaResponse<CompletedSaleResponse>
  ) => {
    const order_id = pathId(req)
    const { actor } = requested(req, {})
    await completeCounterSaleWorkflow(req.scope).run({
      input: { ...req.validatedBody, order_id, actor },
    })
    res.json({ sale: await completedSale(req.scope, order_id) })
  }
)
