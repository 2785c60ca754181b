import { TRANSFER } from "../../lifecycle/transfers"

/** Units left for another location. */
export const TRANSFER_DISPATCHED = "serial.transfer-dispatched"

/** Units of a transfer arrived, a part of them perhaps, or were moved in one step. */
export const TRANSFER_ARRIVED = "serial.transfer-arrived"

/** What was still in transit went back to where it came from. */
export const TRANSFER_CANCELLED = "serial.transfer-cancelled"

const EVENTS: Readonly<Record<string, string>> = {
  dispatch: TRANSFER_DISPATCHED,
  move: TRANSFER_ARRIVED,
  arrive: TRANSFER_ARRIVED,
  recall_dispatch: TRANSFER_CANCELLED,
}

/** The event that tells of an operation of a transfer; null when none does. */
export function eventOfTransfer({
  kind,
  reference_type,
}: {
  kind: string
  reference_type: string | null
}): string | null {
  return reference_type === TRANSFER ? (EVENTS[kind] ?? null) : null
}
