import type { SerialState } from "./serial"
import { onHand, STATUSES } from "./statuses"

/** The moment at which availability is judged: an instant and the store's calendar day. */
export interface Moment {
  now: string
  today: string
}

/** Whether the unit's last day of use is over (`expires_on` itself is still a day of use). */
export function isExpired(
  serial: Pick<SerialState, "expires_on">,
  { today }: Pick<Moment, "today">
): boolean {
  return serial.expires_on !== null && serial.expires_on < today
}

/** Whether the unit is kept for a cart now. */
export function isHeld(
  serial: Pick<SerialState, "held_for" | "held_until">,
  { now }: Pick<Moment, "now">
): boolean {
  return serial.held_for !== null && (serial.held_until === null || serial.held_until > now)
}

type Withholding = Pick<
  SerialState,
  "status" | "is_sellable_condition" | "expires_on" | "notice_ids" | "held_for" | "held_until"
>

/**
 * Why a unit may not be sold now, in words for "… may not be sold: {why}", or null when it may.
 * A cart hold is not such a reason: it is judged against the buyer who asks.
 */
export function whyNotSellable(serial: Withholding, moment: Moment): string | null {
  if (onHand(serial.status) === 0) {
    return `it is ${STATUSES[serial.status].label.toLowerCase()}`
  }
  const reasons = [
    serial.notice_ids.length > 0 ? `a notice blocks it (${serial.notice_ids.join(", ")})` : null,
    serial.is_sellable_condition ? null : "its condition is not for sale",
    isExpired(serial, moment) ? `it expired on ${serial.expires_on}` : null,
  ]
  return reasons.find((reason) => reason !== null) ?? null
}

/** Whether a unit is captured for a draft order: its hold keeps it, for Medusa has reserved nothing for it yet. */
function isOnDraft({ status, held_for }: Withholding): boolean {
  return status === "reserved" && held_for !== null
}

/** Whether a unit is withheld: on hand and not reserved in Medusa, but not for everyone to buy. */
export function isWithheld(serial: Withholding, moment: Moment): boolean {
  const isBlocked = whyNotSellable(serial, moment) !== null || isHeld(serial, moment)
  return (serial.status === "in_stock" && isBlocked) || isOnDraft(serial)
}
