import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  DeliveryChangeBody,
  DeliveryOperationResponse,
  DeliveryResponse,
} from "../../../../types/deliveries"
import { changeExpectedDeliveryWorkflow } from "../../../../workflows/expected-deliveries/change-delivery"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"
import { deliveryDetail, deliveryOperationAnswer } from "../../../views/deliveries"

/** Shows an expected delivery: what each line still lacks, and what was done. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<DeliveryResponse>) => {
    res.json(await deliveryDetail(req.scope, pathId(req)))
  }
)

/** Changes an open delivery, or announces more of its numbers. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<DeliveryChangeBody>,
    res: MedusaResponse<DeliveryOperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, delivery_id: pathId(req) })
    const { result } = await changeExpectedDeliveryWorkflow(req.scope).run({ input })
    res.status(201).json(await deliveryOperationAnswer(req.scope, result))
  }
)
