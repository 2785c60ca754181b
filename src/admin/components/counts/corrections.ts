import { CORRECTED_BY, type CorrectedOutcome, type CountOutcome } from "../../../lifecycle/counts"
import { onHand, type Status } from "../../../lifecycle/statuses"
import { transitionOf, type CommandName } from "../../../lifecycle/transitions"
import type { CountFinding, CountView } from "../../../types/counts"

/** The outcomes that closing can correct, in the order of the page. */
export const CORRECTABLE = Object.keys(CORRECTED_BY) as CorrectedOutcome[]

export function isCorrectable(outcome: CountOutcome): outcome is CorrectedOutcome {
  return outcome in CORRECTED_BY
}

/** A unit that is ticked: closing corrects it. */
export interface TickedUnit extends Pick<CountFinding, "number" | "status" | "location"> {
  id: string
  outcome: CorrectedOutcome
}

type Place = Pick<CountView, "location" | "bin">

/** What closing would do to a unit: a unit in another bin of the place gets its bin, and moves nowhere. */
function correctionOf(
  { outcome, location }: Pick<TickedUnit, "outcome" | "location">,
  count: Place
): CommandName {
  const isHere = outcome === "misplaced" && location?.id === count.location.id
  return isHere ? "describe" : CORRECTED_BY[outcome]
}

/** The unit of a finding, when the table allows what would correct it; null when nothing can be ticked. */
export function tickable(finding: CountFinding, count: Place): TickedUnit | null {
  const { serial_id, number, outcome, status, location } = finding
  if (serial_id === null || status === null || !isCorrectable(outcome)) {
    return null
  }
  const unit = { id: serial_id, number, outcome, status, location }
  return transitionOf(correctionOf(unit, count)).from.includes(status as Status) ? unit : null
}

/** What closing does: how many units come to what, and what becomes of stock, by place. */
export interface ClosingPlan {
  lost: number
  moved: number
  rebinned: number
  found: number
  /** Where misplaced units come from. */
  origins: string[]
  stock: { place: string; change: number }[]
  needsReason: boolean
}

/** Adds up what closing does to the ticked units. */
export function closingPlan(units: readonly TickedUnit[], count: Place): ClosingPlan {
  const commands = units.map((unit) => correctionOf(unit, count))
  const times = (name: CommandName) => commands.filter((command) => command === name).length
  const stock = new Map<string, number>()
  const add = (place: string, change: number) => stock.set(place, (stock.get(place) ?? 0) + change)
  units.forEach(({ status, location }, place) => {
    const command = commands[place]!
    const { to } = transitionOf(command)
    const before = onHand(status as Status)
    const after = to === "same" ? before : onHand(to)
    const isLeft = command === CORRECTED_BY.missing || command === "describe"
    add(location?.name ?? count.location.name, -before)
    add(isLeft ? (location?.name ?? count.location.name) : count.location.name, after)
  })
  const moved = units.filter((_, place) => commands[place] === CORRECTED_BY.misplaced)
  return {
    lost: times(CORRECTED_BY.missing),
    moved: moved.length,
    rebinned: times("describe"),
    found: times(CORRECTED_BY.found_lost),
    origins: [...new Set(moved.flatMap(({ location }) => location?.name ?? []))],
    stock: [...stock].flatMap(([place, change]) => (change === 0 ? [] : [{ place, change }])),
    needsReason: [...new Set(commands)].some((name) =>
      transitionOf(name).requires.includes("reason")
    ),
  }
}
