import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  DeliveryBody,
  DeliveryListResponse,
  DeliveryOperationResponse,
} from "../../../types/deliveries"
import { announceExpectedDeliveryWorkflow } from "../../../workflows/expected-deliveries/announce-delivery"
import { serialService } from "../../../workflows/support/request"
import { answerRefusals } from "../../refusals"
import { requested } from "../../request"
import { deliveryOperationAnswer, deliveryViews } from "../../views/deliveries"
import type { ListDeliveriesQuery } from "./validators"

/** Lists expected deliveries with how far each line came, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListDeliveriesQuery>,
  res: MedusaResponse<DeliveryListResponse>
) => {
  const { limit, offset, location_id: location_ids, ...filter } = req.validatedQuery
  const page = await serialService(req.scope).findDeliveries(
    { ...filter, location_ids },
    { limit, offset }
  )
  const deliveries = await deliveryViews(req.scope, page.deliveries)
  res.json({ ...page, deliveries, limit, offset })
}

/** Announces a delivery from a supplier; announced numbers become expected serials. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<DeliveryBody>,
    res: MedusaResponse<DeliveryOperationResponse>
  ) => {
    const { result } = await announceExpectedDeliveryWorkflow(req.scope).run({
      input: requested(req),
    })
    res.status(201).json(await deliveryOperationAnswer(req.scope, result))
  }
)
