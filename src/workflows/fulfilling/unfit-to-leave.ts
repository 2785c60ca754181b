import { unfitForSale } from "../../lifecycle/availability"
import type { Refusal } from "../../lifecycle/refusals"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"

/**
 * Why captured units may not leave, though they were free when they were captured: they have come under a notice, have
 * expired since, or are in a condition that may not be sold. Asked before anything leaves; what has left is sold.
 */
export function unfitToLeave(captured: readonly OrderAssignment[]): Refusal[] {
  const moment = currentMoment()
  return captured.flatMap((unit) => {
    const refusal = unfitForSale({ ...unit, held_until: null }, moment)
    return refusal === null ? [] : [{ ...refusal, serial_id: unit.serial_id }]
  })
}
