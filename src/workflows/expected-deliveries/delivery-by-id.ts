import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { DeliveryRecord } from "../../modules/serial/queries/deliveries"
import { refuseWith, serialService } from "../support/request"

/** An expected delivery by its id, with its lines. @throws unknown_delivery */
export async function deliveryById(
  container: MedusaContainer,
  id: string
): Promise<DeliveryRecord> {
  const page = { limit: 1, offset: 0 }
  const { deliveries } = await serialService(container).findDeliveries({ ids: [id] }, page)
  return deliveries[0] ?? refuseWith(refuse("unknown_delivery", null, { delivery: id }))
}
