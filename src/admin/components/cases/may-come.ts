import type { CaseKind } from "../../../lifecycle/cases"
import { openingCommands } from "../../../lifecycle/units-on-case"
import { whyNotFor } from "../../lib/why-not"
import type { WhyNot } from "../picked-units"

/**
 * A judge of units that are to come onto a new case: by what it is about, some command must be possible for each.
 * @param onAnother what is said of a unit that is on another case
 */
export function mayCome(
  kind: CaseKind,
  isAwaited: boolean,
  onAnother: (number: string) => string
): WhyNot {
  const judges = openingCommands(kind, isAwaited).map(whyNotFor)
  return (unit) => {
    if (unit.case_id !== null) {
      return onAnother(unit.number)
    }
    const reasons = judges.map((judge) => judge(unit))
    return reasons.includes(null) ? null : (reasons[0] ?? null)
  }
}
