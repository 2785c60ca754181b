import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeliveryEndBody, DeliveryOperationResponse } from "../../../../../types/deliveries"
import { closeExpectedDeliveryWorkflow } from "../../../../../workflows/expected-deliveries/close-delivery"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { deliveryOperationAnswer } from "../../../../views/deliveries"

/** Closes a delivery: announced numbers that never came are free again. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<DeliveryEndBody>,
    res: MedusaResponse<DeliveryOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, delivery_id: pathId(req) })
    const { result } = await closeExpectedDeliveryWorkflow(req.scope).run({ input })
    res.status(201).json(await deliveryOperationAnswer(req.scope, result))
  }
)
