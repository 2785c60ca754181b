import type { MedusaContainer } from "@medusajs/framework/types"
import { unreservedCaptures } from "../../lifecycle/reconciliation"
import { refuse } from "../../lifecycle/refusals"
import { MAX_SERIALS } from "../../lifecycle/unit-details"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { RepairBody } from "../../types/stock"
import { lineReservations } from "../orders/line-reservations"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"

/**
 * The captured units of a place for which Medusa has reserved nothing there, or those of them that are named. Captures for
 * draft orders are none of them: Medusa reserves nothing for a draft.
 * @throws beyond_discrepancy when more are named
 */
export async function capturesToRelease(
  container: MedusaContainer,
  { inventory_item_id, location_id, serial_ids }: RepairBody
): Promise<string[]> {
  const units = await serialService(container).listSerials(
    { inventory_item_id, location_id, status: "reserved", held_for: null },
    { take: MAX_SERIALS, select: ["id", "number", "order_line_item_id", "assignment_id"] }
  )
  const lines = distinct(units.map(({ order_line_item_id }) => order_line_item_id))
  const reservations = await lineReservations(container, lines)
  const reserved = new Map(
    reservations
      .filter((one) => one.inventory_item_id === inventory_item_id)
      .filter((one) => one.location_id === location_id)
      .map((one) => [one.line_item_id, one.quantity])
  )
  const unreserved = unreservedCaptures(units, reserved)
  if (serial_ids === undefined) {
    return unreserved.map(({ id }) => id)
  }
  const lineOf = (id: string | null) => units.find((unit) => unit.id === id)?.order_line_item_id
  const room = new Map<string, number>()
  for (const { order_line_item_id: line } of unreserved) {
    room.set(line ?? "", (room.get(line ?? "") ?? 0) + 1)
  }
  const beyond = serial_ids.filter((id) => {
    const line = lineOf(id) ?? ""
    const left = room.get(line) ?? 0
    room.set(line, left - 1)
    return left <= 0
  })
  refuseIfAny(
    beyond.length === 0
      ? []
      : [
          refuse("beyond_discrepancy", null, {
            item: inventory_item_id,
            location: location_id,
            given: serial_ids.length,
            count: beyond.length,
          }),
        ]
  )
  return serial_ids
}
