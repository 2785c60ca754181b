/** A unit was registered to a customer. */
export const SERIAL_REGISTERED = "serial.registered"
/** A unit was offered to another customer. */
export const HANDOVER_OFFERED = "serial.handover-offered"
/** The other customer does not want it. */
export const HANDOVER_DECLINED = "serial.handover-declined"
/** The giver took the offer back. */
export const HANDOVER_CANCELLED = "serial.handover-cancelled"
/** A unit is another customer's by now. */
export const SERIAL_HANDED_OVER = "serial.handed-over"

/** What is told of an offer, and of its end where nothing came of it. */
export interface HandoverEvent {
  id: string
  serial_id: string
}

const EVENTS: Readonly<Record<string, string>> = {
  register_ownership: SERIAL_REGISTERED,
  transfer_ownership: SERIAL_HANDED_OVER,
}

/** The event that tells of something that a buyer did with a unit; null when none does. */
export function eventOfBuyer({ kind }: { kind: string }): string | null {
  return EVENTS[kind] ?? null
}
