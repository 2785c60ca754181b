import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY } from "../../lifecycle/deliveries"
import { refuse } from "../../lifecycle/refusals"
import type { DeliveryLine, OperationInput } from "../../modules/serial/ledger/types"
import type { DeliveryRecord } from "../../modules/serial/queries/deliveries"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { DeliveryChangeBody } from "../../types/deliveries"
import { unknownLocations } from "../support/locations"
import { serialService, type Requested } from "../support/request"
import { announcements, refuseTooManyAnnounced } from "./announced-numbers"
import { deliveryById } from "./delivery-by-id"
import { announcedIn } from "./prepare-delivery"

/** Something asked of an expected delivery. */
export type OfDelivery<Body> = Requested<Body & { delivery_id: string }>

/**
 * Makes the operation that changes a delivery, or announces more of its numbers. Reads only.
 * @throws unknown_delivery, unknown_location, missing_value for a new line without quantity, count_mismatch, and what
 * `announcements` refuses
 */
export const prepareSerialDeliveryChangeStep = createStep(
  "prepare-serial-delivery-change",
  async (
    { body, actor, idempotency_key }: OfDelivery<DeliveryChangeBody>,
    { container }: { container: MedusaContainer }
  ) => {
    const { delivery_id: id, lines = [], ...changes } = body
    // Announced numbers are withdrawn one by one: undoing would leave the quantities as they were written.
    const head = {
      kind: "change_delivery" as const,
      actor,
      idempotency_key,
      request: body,
      flow: DELIVERY,
      reference: { type: DELIVERY, id },
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const delivery = await deliveryById(container, id)
    refuseIfAny(await unknownLocations(container, [changes.location_id]))
    const { supplier, location_id } = { ...delivery, ...changes }
    const batches = await announcements(container, { id, supplier, location_id }, lines)
    const changed = changedLines(delivery, lines)
    const announced = announcedIn(batches)
    refuseTooManyAnnounced(
      changed.map((line) => ({
        ...line,
        announced: line.announced + announced(line.inventory_item_id),
      }))
    )
    return new StepResponse<OperationInput>({
      ...head,
      delivery: {
        id,
        changes,
        // What is absent stays, also what somebody else says at this moment.
        lines: changed
          .filter(({ is_said }) => is_said)
          .map(({ inventory_item_id, quantity }) => ({ inventory_item_id, quantity })),
      },
      batches,
    })
  }
)

/** The lines as they will be, with how many of their numbers are announced already. */
function changedLines(
  delivery: DeliveryRecord,
  lines: NonNullable<DeliveryChangeBody["lines"]>
): (DeliveryLine & { announced: number; is_said: boolean })[] {
  const present = new Map(delivery.lines.map((line) => [line.inventory_item_id, line]))
  const changed = lines.map(({ inventory_item_id, quantity }) => {
    const line = present.get(inventory_item_id)
    const announced = line === undefined ? 0 : line.announced - line.counts.missing
    return {
      inventory_item_id,
      quantity: quantity ?? line?.quantity ?? 0,
      is_said: quantity !== undefined,
      announced,
    }
  })
  refuseIfAny(
    changed
      .filter(({ quantity }) => quantity === 0)
      .map(({ inventory_item_id: item }) =>
        refuse("missing_value", null, { field: "quantity", command: "change_delivery", item })
      )
  )
  return changed
}
