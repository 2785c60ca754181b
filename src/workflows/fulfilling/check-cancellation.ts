import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { transitionOf } from "../../lifecycle/transitions"
import { serialService } from "../support/request"
import { tracksAnything } from "../support/tracked"

/**
 * Why a fulfilment may not be cancelled: Medusa puts all of its stock back, and units of it came back already, or are
 * here for repair. Done both ways, the stock would rise twice. The workflow's hook comes too late to say so.
 */
export async function checkCancellation(
  container: MedusaContainer,
  orderId: string,
  fulfillmentId: string
): Promise<Refusal[]> {
  if (!(await tracksAnything(container))) {
    return []
  }
  const units = await serialService(container).listOrderAssignments({
    order_ids: [orderId],
    states: ["sold", "returned"],
  })
  const action = transitionOf("unfulfil").label.toLowerCase()
  return units
    .filter(({ fulfillment_id }) => fulfillment_id === fulfillmentId)
    .filter(({ state, status }) => state === "returned" || status !== "sold")
    .map(({ serial_id, number, status }) =>
      refuse("not_in_status", number, { command: "unfulfil", action, status }, serial_id)
    )
}
