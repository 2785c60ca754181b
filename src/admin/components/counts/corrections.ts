import {
  CORRECTED,
  correctionOf,
  type CorrectedOutcome,
  type CountCorrection,
  type CountOutcome,
} from "../../../lifecycle/counts"
import { onHand } from "../../../lifecycle/statuses"
import { transitionOf } from "../../../lifecycle/transitions"
import type { CountFinding, CountView } from "../../../types/counts"

/** The outcomes that closing can correct, in the order of the page. */
export const CORRECTABLE: readonly CorrectedOutcome[] = CORRECTED

export function isCorrectable(outcome: CountOutcome): outcome is CorrectedOutcome {
  return CORRECTABLE.includes(outcome as CorrectedOutcome)
}

/** A unit that is ticked: closing corrects it. */
export interface TickedUnit extends Pick<
  CountFinding,
  "number" | "status" | "owner" | "lost_from" | "location"
> {
  id: string
  outcome: CorrectedOutcome
}

type Place = Pick<CountView, "location" | "bin">

function commandFor(unit: Omit<TickedUnit, "id">, { location }: Place): CountCorrection {
  return correctionOf({ ...unit, location_id: unit.location?.id ?? null }, location.id)
}

/** The unit of a finding, when the table allows what would correct it; null when nothing can be ticked. */
export function tickable(finding: CountFinding, count: Place): TickedUnit | null {
  const { serial_id, number, outcome, status, owner, lost_from, location } = finding
  if (serial_id === null || status === null || !isCorrectable(outcome)) {
    return null
  }
  const unit = { id: serial_id, number, outcome, status, owner, lost_from, location }
  return transitionOf(commandFor(unit, count)).from.includes(status) ? unit : null
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
  const commands = units.map((unit) => commandFor(unit, count))
  const times = (...names: CountCorrection[]) =>
    commands.filter((command) => names.includes(command)).length
  const stock = new Map<string, number>()
  const add = (place: string, change: number) => stock.set(place, (stock.get(place) ?? 0) + change)
  units.forEach(({ status, location }, place) => {
    const command = commands[place]!
    const { to } = transitionOf(command)
    const before = status === null ? 0 : onHand(status)
    const after = to === "same" ? before : onHand(to)
    const isLeft = command === "lose" || command === "describe"
    add(location?.name ?? count.location.name, -before)
    add(isLeft ? (location?.name ?? count.location.name) : count.location.name, after)
  })
  const moved = units.filter((_, place) => MOVES.includes(commands[place]!))
  return {
    lost: times("lose"),
    moved: moved.length,
    rebinned: times("describe"),
    found: times("find", "find_for_inspection", "find_for_owner"),
    origins: [...new Set(moved.flatMap(({ location }) => location?.name ?? []))],
    stock: [...stock].flatMap(([place, change]) => (change === 0 ? [] : [{ place, change }])),
    needsReason: [...new Set(commands)].some((name) =>
      transitionOf(name).requires.includes("reason")
    ),
  }
}

const MOVES: readonly CountCorrection[] = ["move", "relocate"]
