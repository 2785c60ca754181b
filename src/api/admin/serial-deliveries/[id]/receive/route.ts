import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  DeliveryReceiptBody,
  DeliveryOperationResponse,
} from "../../../../../types/deliveries"
import { receiveExpectedDeliveryWorkflow } from "../../../../../workflows/expected-deliveries/receive-delivery"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { deliveryOperationAnswer } from "../../../../views/deliveries"

/** Receives units on an open delivery, announced or not. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<DeliveryReceiptBody>,
    res: MedusaResponse<DeliveryOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, delivery_id: pathId(req) })
    const { result } = await receiveExpectedDeliveryWorkflow(req.scope).run({ input })
    res.status(201).json(await deliveryOperationAnswer(req.scope, result))
  }
)
