import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY } from "../../lifecycle/deliveries"
import type { OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { DeliveryBody } from "../../types/deliveries"
import { unknownLocations } from "../support/locations"
import { serialService, type Requested } from "../support/request"
import { announcements, refuseTooManyAnnounced } from "./announced-numbers"
import { CREATE_DELIVERY } from "./delivery-events"

/**
 * Makes the operation that announces a delivery. Reads only.
 * @throws unknown_location, count_mismatch, and what `announcements` refuses
 */
export const prepareDeliveryAnnouncementStep = createStep(
  "prepare-delivery-announcement",
  async (
    { body, actor, idempotency_key }: Requested<DeliveryBody>,
    { container }: { container: MedusaContainer }
  ) => {
    // Undone by cancelling the delivery.
    const head = { kind: CREATE_DELIVERY, actor, idempotency_key, request: body, flow: DELIVERY }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const { supplier, location_id, reference = null, expected_on = null, note = null } = body
    refuseIfAny(await unknownLocations(container, [location_id]))
    const id = generateEntityId(undefined, "serdel")
    const batches = await announcements(container, { id, supplier, location_id }, body.lines)
    const lines = body.lines.map(({ inventory_item_id, quantity }) => ({
      inventory_item_id,
      quantity,
    }))
    const announced = announcedIn(batches)
    refuseTooManyAnnounced(
      lines.map((line) => ({ ...line, announced: announced(line.inventory_item_id) }))
    )
    return new StepResponse<OperationInput>({
      ...head,
      reference: { type: DELIVERY, id },
      delivery: { begins: { id, supplier, reference, location_id, expected_on, note, lines } },
      batches,
    })
  }
)

/** How many numbers of an item batches announce. */
export function announcedIn(batches: readonly UnitBatch[]): (itemId: string) => number {
  const counts = new Map(batches.map(({ set, units }) => [set?.inventory_item_id, units?.length]))
  return (itemId) => counts.get(itemId) ?? 0
}
