import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeliveryEndBody, DeliveryOperationResponse } from "../../../../../types/deliveries"
import { cancelExpectedDeliveryWorkflow } from "../../../../../workflows/expected-deliveries/cancel-delivery"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { deliveryOperationAnswer } from "../../../../views/deliveries"

/** Cancels a delivery of which nothing came: its announced numbers are free again. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<DeliveryEndBody>,
    res: MedusaResponse<DeliveryOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, delivery_id: pathId(req) })
    const { result } = await cancelExpectedDeliveryWorkflow(req.scope).run({ input })
    res.status(201).json(await deliveryOperationAnswer(req.scope, result))
  }
)
