import { whyNotStep, type CaseState } from "./cases"
import { STEP_COMMANDS, whereOnCase, type UnitCommands } from "./units-on-case"
import { refuse, type Refusal } from "./refusals"
import type { Owner, Status } from "./statuses"

/** What staff can do with a case that is there, in the order in which it usually goes. */
export const CASE_ACTIONS = [
  "receive",
  "send",
  "return",
  "hand_back",
  "replace_in_advance",
  "close",
  "edit",
  "cancel",
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]

/** A case as screens judge it. */
export interface CaseStanding {
  id: string
  state: Pick<CaseState, "status" | "sent_at" | "returned_at">
  /** The units that it is about and that are on it now. */
  units: readonly { status: Status; owner: Owner; is_back: boolean }[]
  /** Whether something was done since it was opened that still stands, edits aside. */
  has_gone_on: boolean
}

/**
 * Why an action cannot be taken with a case as it stands, or null: for screens that judge before they ask. What the
 * action brings with it is judged when it is taken.
 */
export function whyNotAction(
  { id, state, units, has_gone_on }: CaseStanding,
  action: CaseAction
): Refusal | null {
  if (action === "cancel") {
    const closed = whyNotStep(id, state, "close")
    return closed ?? (has_gone_on ? refuse("case_changed_since", null, { case: id }) : null)
  }
  const misplaced = whyNotStep(id, state, action)
  if (misplaced || action === "edit" || action === "close") {
    return misplaced
  }
  const commands: UnitCommands = STEP_COMMANDS[action]
  const isAble = units.some((unit) => {
    const place = whereOnCase(unit)
    return place !== null && place in commands && !(action === "return" && unit.is_back)
  })
  return isAble ? null : refuse("nothing_on_case", null, { case: id, step: action })
}
