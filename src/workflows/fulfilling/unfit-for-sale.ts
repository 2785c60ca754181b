import { blockedBy, whyNotSellable } from "../../lifecycle/availability"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"

/**
 * Why captured units may not leave, though they were free when they were captured: they have come under a notice, have
 * expired since, or are in a condition that may not be sold. Asked before anything leaves; what has left is sold.
 */
export function unfitForSale(captured: readonly OrderAssignment[]): Refusal[] {
  const moment = currentMoment()
  return captured.flatMap((unit) => {
    const { number, serial_id, notice_ids } = unit
    const blocker = blockedBy(unit, moment)
    if (blocker === "notice") {
      return [refuse("under_notice", number, { notice: notice_ids.join(", ") }, serial_id)]
    }
    const why = whyNotSellable({ ...unit, held_until: null }, moment)
    return why === null ? [] : [refuse("not_sellable", number, why, serial_id)]
  })
}
