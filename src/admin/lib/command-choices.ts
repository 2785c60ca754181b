import { COMMANDS, transitionOf, type CommandName } from "../../lifecycle/transitions"
import type { SerialView } from "../../types/serials"
import { whyNotFor } from "./why-not"

/** A command that staff may give, and why not to these units: the first one's reason, and how many have one. */
export interface CommandChoice {
  command: CommandName
  whyNot: string | null
  refused: number
}

/** Commands with a route of their own that staff give from the same menu. */
const OF_THE_MENU: readonly CommandName[] = ["reclassify"]

/** What staff may do by hand. A hold is dropped only where there is one, which its status does not tell. */
const MANUAL = COMMANDS.filter(
  (command) => transitionOf(command).manual || OF_THE_MENU.includes(command)
)

/**
 * Every command that staff may give by hand, judged for these units by the transition table: first what all of them
 * allow, then what most of them allow.
 */
export function commandChoices(units: readonly SerialView[]): CommandChoice[] {
  const isHeld = units.some(({ held_for }) => held_for !== null)
  return MANUAL.filter((command) => command !== "drop_hold" || isHeld)
    .map((command) => choiceOf(command, units))
    .sort((one, other) => one.refused - other.refused)
}

/** One command, judged for these units. */
export function choiceOf(command: CommandName, units: readonly SerialView[]): CommandChoice {
  const whyNot = whyNotFor(command)
  const reasons = units.map(whyNot).filter((reason) => reason !== null)
  return { command, whyNot: reasons[0] ?? null, refused: reasons.length }
}
