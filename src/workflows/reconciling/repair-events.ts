import { PLACE } from "../../lifecycle/reconciliation"

/** What disagreed at a place was repaired. */
export const DISCREPANCY_REPAIRED = "serial.discrepancy-repaired"

/** The event that tells of a repair; null of any other operation. */
export function eventOfRepair({
  reference_type,
}: {
  reference_type: string | null
}): string | null {
  return reference_type === PLACE ? DISCREPANCY_REPAIRED : null
}
