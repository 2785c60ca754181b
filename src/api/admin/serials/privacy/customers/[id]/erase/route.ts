import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ErasedResponse } from "../../../../../../../types/privacy"
import { eraseSerialCustomerWorkflow } from "../../../../../../../workflows/privacy/erase-customer"
import { pathId } from "../../../../../../path-id"
import { answerRefusals } from "../../../../../../refusals"
import { requested } from "../../../../../../request"

/** Erases what is held about a customer beside the histories of their units; says what is kept, and why. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ErasedResponse>) => {
    const input = requested(req, { customer_id: pathId(req) })
    const { result } = await eraseSerialCustomerWorkflow(req.scope).run({ input })
    res.json(result)
  }
)
