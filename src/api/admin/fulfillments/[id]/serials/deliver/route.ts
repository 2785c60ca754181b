import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeliverBody } from "../../../../../../types/fulfillments"
import type { OperationResponse } from "../../../../../../types/operations"
import { confirmSerialDeliveryWorkflow } from "../../../../../../workflows/delivering/confirm-delivery"
import { operationAnswer } from "../../../../../operation-answer"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"

/** Confirms that units of a fulfilment were delivered: all that were not yet, or those named. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<DeliverBody>, res: MedusaResponse<OperationResponse>) => {
    const body = { ...req.validatedBody, fulfillment_id: pathId(req) }
    const { result } = await confirmSerialDeliveryWorkflow(req.scope).run({
      input: requested(req, body),
    })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
