import type { Context } from "@medusajs/framework/types"
import { bookSteps, type BookPremises, type BookStep } from "../../../lifecycle/book"
import type { CommandName } from "../../../lifecycle/transitions"
import { policiesAt } from "../queries/policies"
import { standingLines, type StandingLine } from "./book-lines"
import type { DecidedUnit } from "./decide-batches"
import type { OperationRow } from "./operations"

/** A unit whose line changes, how, and the last line that it has. */
export interface BookMove {
  unit: DecidedUnit
  command: CommandName
  steps: BookStep[]
  line: StandingLine | null
}

/**
 * The units of an operation that the acquisition and disposition record has to do with: those whose policy keeps it, and
 * those that are in it, until they are out of it. Reads nothing where none comes or goes.
 */
export async function bookMoves(
  context: Context,
  { kind }: Pick<OperationRow, "kind">,
  units: readonly DecidedUnit[],
  premises: BookPremises
): Promise<BookMove[]> {
  const moves = units.flatMap((unit) => {
    const command = unit.command as CommandName
    const before = unit.before?.state ?? null
    const steps = bookSteps(
      { before, after: unit.after, changes: unit.changes, command, kind },
      premises
    )
    return steps.length === 0 ? [] : [{ unit, command, steps }]
  })
  if (moves.length === 0) {
    return []
  }
  const [lines, policies] = await Promise.all([
    standingLines(
      context,
      moves.flatMap(({ unit }) => (unit.before ? unit.id : []))
    ),
    policiesAt(
      context,
      moves.map(({ unit: { before, after } }) => ({
        inventory_item_id: after.inventory_item_id,
        location_id: after.location_id ?? before?.state.location_id ?? null,
      }))
    ),
  ])
  return moves
    .map((move, at) => ({
      ...move,
      line: lines.get(move.unit.id) ?? null,
      isKept: policies[at]!.policy.book !== "off",
    }))
    .filter(({ isKept, line, steps }) => isKept || concernsLine(line, steps[0]!))
}

/** What is in it stays in it until it leaves, whatever the policy says by now; what comes anew follows the policy. */
function concernsLine(line: StandingLine | null, step: BookStep): boolean {
  const isOpen = line !== null && line.disposition === null
  switch (step) {
    case "acquire":
      return false
    case "dispose":
      return isOpen
    default:
      return line !== null
  }
}
