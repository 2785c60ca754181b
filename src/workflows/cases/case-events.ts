/** A case was opened. */
export const CASE_OPENED = "serial.case-opened"
/** Units that were awaited, or replaced in advance, came in. */
export const CASE_RECEIVED = "serial.case-received"
/** Units were sent to the vendor. */
export const CASE_SENT = "serial.case-sent"
/** Units are back from the vendor, a part of them perhaps. */
export const CASE_RETURNED = "serial.case-returned"
/** Units were handed back to their customer. */
export const CASE_HANDED_BACK = "serial.case-handed-back"
/** Customers have other units before theirs are back. */
export const CASE_REPLACED_IN_ADVANCE = "serial.case-replaced-in-advance"
/** A case was closed with an outcome. */
export const CASE_CLOSED = "serial.case-closed"
/** A case was cancelled: it is as if it had never been opened. */
export const CASE_CANCELLED = "serial.case-cancelled"

const EVENTS: Readonly<Record<string, string>> = {
  case_open: CASE_OPENED,
  case_receive: CASE_RECEIVED,
  case_send: CASE_SENT,
  case_return: CASE_RETURNED,
  case_hand_back: CASE_HANDED_BACK,
  case_replace_in_advance: CASE_REPLACED_IN_ADVANCE,
  case_close: CASE_CLOSED,
}

/** The event that tells of an operation of a case; null when none does. */
export function eventOfCase({ kind }: { kind: string }): string | null {
  return EVENTS[kind] ?? null
}
