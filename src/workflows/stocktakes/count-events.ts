import { CLOSE_COUNT, COUNT } from "../../lifecycle/counts"

/** A count was closed, and its corrections are made. */
export const COUNT_CLOSED = "serial.count-closed"

/** The event that tells of an operation of a count; null when none does. */
export function eventOfCount({
  kind,
  reference_type,
}: {
  kind: string
  reference_type: string | null
}): string | null {
  return reference_type === COUNT && kind === CLOSE_COUNT ? COUNT_CLOSED : null
}
