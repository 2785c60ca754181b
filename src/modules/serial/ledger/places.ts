import { PRESENT_STATUSES } from "../../../lifecycle/counts"
import type { SerialState } from "../../../lifecycle/serial"
import type { LockedUnit } from "./rows"

/** A unit's state, as far as it tells where the unit is. */
type Standing = Pick<SerialState, "status" | "location_id">

/** To how many units something was done at each location: those that were there before, or are there now. */
export function unitsByPlace(
  units: readonly { before: LockedUnit | null; after: Standing }[]
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { before, after } of units) {
    for (const place of new Set([placeOf(before?.state ?? null), placeOf(after)])) {
      if (place !== null) {
        counts[place] = (counts[place] ?? 0) + 1
      }
    }
  }
  return counts
}

/** The location at which a unit is; one that was sold, lost or sent is nowhere, whichever it left from. */
function placeOf(state: Standing | null): string | null {
  return state !== null && PRESENT_STATUSES.includes(state.status) ? state.location_id : null
}
