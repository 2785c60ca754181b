import { COMING_BACK } from "./table/coming-back"
import { COMING_IN } from "./table/coming-in"
import { MOVING } from "./table/moving"
import { RECORDS } from "./table/records"
import { REPAIRS_AND_LOANS } from "./table/repairs-and-loans"
import { SELLING } from "./table/selling"
import { SETTING_ASIDE } from "./table/setting-aside"
import { WRONG_SHIPMENTS } from "./table/wrong-shipments"
import type { Transition } from "./table/transition"

/**
 * The one table of what can happen to a unit, by what it is about. The server, the admin, the documentation and the tests
 * all read it; nobody else compares a status.
 */
export const TRANSITIONS = {
  ...COMING_IN,
  ...SELLING,
  ...COMING_BACK,
  ...WRONG_SHIPMENTS,
  ...MOVING,
  ...SETTING_ASIDE,
  ...REPAIRS_AND_LOANS,
  ...RECORDS,
} as const satisfies Record<string, Transition>

/** A command of the transition table. */
export type CommandName = keyof typeof TRANSITIONS

/** All commands, in the order of the table. */
export const COMMANDS = Object.keys(TRANSITIONS) as CommandName[]

/** The commands by which a unit comes back from the customer who had it. */
export const ENDS_SALE = COMMANDS.filter((command) => transitionOf(command).ends_sale)

/** Whether a command may make of a unit what an open notice describes: then the unit comes under that by the same event. */
export function maySayWhatItIs(command: CommandName): boolean {
  const { takes } = transitionOf(command)
  return takes.includes("lot") || takes.includes("inventory_item_id")
}

/** The table's row for a command, with its optional columns. */
export function transitionOf(command: CommandName): Transition {
  return TRANSITIONS[command]
}
