import type { SerialState } from "./serial"

/** A unit captured for an order line. */
export type CapturedUnit = Pick<SerialState, "location_id" | "captured_as"> & { serial_id: string }

/** One item of an order line, as it stands after its order was changed. */
export interface ChangedLine {
  /** Units that have not left yet. */
  needed: number
  /** In the order in which they were captured. */
  captured: readonly CapturedUnit[]
  /** Where Medusa reserved its stock; nowhere when it reserved none. */
  reserved_at: readonly string[]
}

/** What brings a line's captures and Medusa's reservation together again. */
export interface Alignment<Unit> {
  /** Units that the line does not need any more, or that cannot leave with it. */
  release: Unit[]
  /** Where the line's reservation should be, so that these units can leave; null where it is right. */
  follow: { location_id: string; units: Unit[] } | null
}

/** Which units stay longest: what somebody chose before what the strategy proposed. */
const KEPT_FIRST = ["buyer", "manual", "proposal"]

/**
 * Judges the captures of a line whose order was changed. Too many are released, first those that are elsewhere than the
 * reservation, then proposals, then the latest; what its buyer chose goes last, wherever it is. When all that stay are at one
 * other place, the reservation is to follow them; one that is elsewhere than the others is released, for a line leaves from
 * one place. Proposals make room for a chosen unit that is elsewhere.
 */
export function alignmentOf<Unit extends CapturedUnit>({
  needed,
  captured,
  reserved_at,
}: ChangedLine & { captured: readonly Unit[] }): Alignment<Unit> {
  const isAway = ({ location_id }: Unit) =>
    reserved_at.length > 0 && !reserved_at.includes(location_id ?? "")
  const rank = (unit: Unit) =>
    (isAway(unit) && !isChosen(unit) ? KEPT_FIRST.length : 0) +
    KEPT_FIRST.indexOf(unit.captured_as ?? "manual")
  // Sorting keeps the order of those that rank the same: the latest of them come last.
  const kept = [...captured].sort((one, other) => rank(one) - rank(other))
  const staying = kept.slice(0, Math.max(0, needed))
  const release = kept.slice(staying.length)
  const away = staying.filter(isAway)
  const [first] = away
  if (first === undefined) {
    return { release, follow: null }
  }
  const others = staying.filter(({ location_id }) => location_id !== first.location_id)
  const mayGo = others.length === 0 || (isChosen(first) && others.every(isProposal))
  return mayGo
    ? {
        release: [...release, ...others],
        follow: {
          location_id: first.location_id as string,
          units: away.filter((unit) => !others.includes(unit)),
        },
      }
    : { release: [...release, ...away], follow: null }
}

/** Whether the buyer chose the very unit: no proposal takes its place. */
function isChosen({ captured_as }: CapturedUnit): boolean {
  return captured_as === "buyer"
}

function isProposal({ captured_as }: CapturedUnit): boolean {
  return captured_as === "proposal"
}
