import { whyNotSellable, type Moment } from "./availability"
import { changedList, fits, type StandingNotice } from "./notices"
import { refuse, type Refusal, type RefusalCode } from "./refusals"
import { REQUIREMENTS, type Intent } from "./requirements"
import {
  canonicalValue,
  changesBetween,
  INSTANT_FIELDS,
  isSame,
  NEW_SERIAL,
  type Changes,
  type SerialState,
  type StateField,
} from "./serial"
import { isVoid, STATUSES } from "./statuses"
import { stockOwed, type StockOwed } from "./stock"
import { IDENTITY } from "./table/fields"
import { STOCK_MOVED, type Transition } from "./table/transition"
import { COMMANDS, transitionOf, type CommandName } from "./transitions"

/** One command for one unit. */
export interface Command extends Intent {
  name: CommandName
  /** What the caller believes of the unit; anything else is refused with the field's own code. */
  expects?: Partial<SerialState>
  /** Open notices under which the unit comes when it is what they describe. */
  standing?: readonly StandingNotice[]
}

/** What a command makes of a unit. */
export interface Decision {
  after: SerialState
  changes: Changes
  owed: StockOwed[]
}

export type Verdict = { ok: true; decision: Decision } | { ok: false; refusal: Refusal }

/** What is believed of a number that is taken for no unit's that has a record. */
export const NOBODYS = { number: NEW_SERIAL.number } as const satisfies Command["expects"]

/** Which refusal tells that the unit is not what the caller believed. */
const EXPECTATIONS: { [Field in StateField]?: RefusalCode } = {
  inventory_item_id: "wrong_item",
  location_id: "wrong_location",
  destination_location_id: "wrong_location",
  order_line_item_id: "not_sold_on_line",
  order_id: "not_sold_on_line",
  notice_ids: "under_notice",
  transfer_id: "not_on_transfer",
  case_id: "not_on_case",
  claim_id: "not_on_claim",
  replaced_by_serial_id: "already_replaced",
}

/**
 * Judges one command for one unit: either what becomes of it, or why not. Pure: reads nothing but its arguments.
 * @param before the unit as it stands, or null when it has no record; a void record counts as none
 */
export function decide(before: SerialState | null, command: Command, moment: Moment): Verdict {
  const transition = transitionOf(command.name)
  const start = before === null || isVoid(before) ? NEW_SERIAL : before
  const refusal =
    misplaced(start, command, transition) ?? unexpected(start, command) ?? unreadable(command)
  if (refusal) {
    return { ok: false, refusal }
  }
  const after = nextState(start, command, transition)
  const nameless = IDENTITY.find((field) => after[field] === "")
  if (nameless) {
    const detail = { field: nameless, command: command.name }
    return { ok: false, refusal: refuse("missing_value", command.number, detail) }
  }
  for (const requirement of transition.requires) {
    const unmet = REQUIREMENTS[requirement]({ before: start, after, command, moment })
    if (unmet) {
      return { ok: false, refusal: unmet }
    }
  }
  return {
    ok: true,
    decision: {
      after,
      // A void record comes to life in its own row, so its event has to blank what the former life left there.
      changes: changesBetween(before ?? start, after),
      owed: stockOwed(start, after, STOCK_MOVED[transition.stock]),
    },
  }
}

/** The commands that the table allows a unit now, for the admin's menus. */
export function commandsFor(
  serial: Pick<SerialState, "status" | "owner" | "sold_at">
): CommandName[] {
  return COMMANDS.filter((name) => {
    const { from, owner, sale } = transitionOf(name)
    return (
      from.includes(serial.status) &&
      (owner === undefined || owner === serial.owner) &&
      (sale === undefined || sale === isSold(serial))
    )
  })
}

/**
 * Why a unit cannot be given a command as it stands, or null: for screens that judge before they ask. What the command
 * would bring with it is judged by `decide` alone.
 */
export function whyNotNow(serial: SerialState, name: CommandName): Refusal | null {
  return misplaced(serial, { name, number: serial.number, set: {} }, transitionOf(name))
}

/** Whether the store sold the unit to whoever owns it now. */
function isSold({ sold_at }: Pick<SerialState, "sold_at">): boolean {
  return sold_at !== null
}

type Start = SerialState | typeof NEW_SERIAL

function misplaced(
  start: Start,
  command: Command,
  { from, owner, sale, refuses, label }: Transition
): Refusal | null {
  if (start.status === null) {
    return from.includes("new") ? null : refuse("unknown_serial", command.number)
  }
  if (!from.includes(start.status)) {
    return standsElsewhere(start, command, { from, label }, refuses?.[start.status])
  }
  const detail = { command: command.name, action: label.toLowerCase() }
  if (owner !== undefined && owner !== start.owner) {
    return refuse("wrong_owner", start.number, { owner: start.owner, ...detail })
  }
  return sale === undefined || sale === isSold(start)
    ? null
    : refuse(sale ? "not_sold_here" : "sold_here", start.number, detail)
}

function standsElsewhere(
  start: SerialState,
  command: Command,
  { from, label }: Pick<Transition, "from" | "label">,
  special: RefusalCode | undefined
): Refusal {
  const status = STATUSES[start.status].label.toLowerCase()
  // What is kept for its buyer has not come back from its sale.
  const isKept = special === "already_returned" && start.owner === "customer"
  const code =
    (isKept ? undefined : special) ?? (from.includes("new") ? "already_exists" : "not_in_status")
  return refuse(code, command.number, {
    command: command.name,
    action: label.toLowerCase(),
    location: start.location_id,
    order: start.order_id,
    case: start.case_id,
    ...(whyNotSellable(start, { now: "", today: "" }) ?? { why: "status" }),
    status,
  })
}

function unexpected(start: Start, { expects = {}, number }: Command): Refusal | null {
  const field = (Object.keys(expects) as StateField[]).find(
    (name) => !isSame(expects[name], start[name])
  )
  if (field === undefined) {
    return null
  }
  const names: Partial<Record<StateField, string>> = {
    inventory_item_id: "item",
    location_id: "location",
    destination_location_id: "location",
    notice_ids: "notice",
    order_id: "order",
    transfer_id: "transfer",
    case_id: "case",
  }
  if (field === "number" && expects.number === NOBODYS.number && start.status !== null) {
    const status = STATUSES[start.status].label.toLowerCase()
    return refuse("already_exists", start.number, { status, location: start.location_id })
  }
  const isAnotherLine = field === "order_line_item_id" || field === "order_id"
  const code =
    isAnotherLine && start.status === "reserved" ? "reserved_elsewhere" : EXPECTATIONS[field]
  return refuse(code ?? "stale_write", number, {
    [names[field] ?? field]: shown(start[field]),
  })
}

function shown(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join(", ") : ((value as string | null) ?? "")
  return text === "" ? null : text
}

function unreadable({ name, number, set }: Command): Refusal | null {
  const field = INSTANT_FIELDS.find(
    (instant) => typeof set[instant] === "string" && Number.isNaN(Date.parse(set[instant]))
  )
  return field === undefined
    ? null
    : refuse("invalid_request", number, { why: "no_instant", field, command: name })
}

// Written in place: a bulk operation makes one of these for each of many thousand units.
function nextState(
  start: Start,
  { set, standing }: Command,
  { to, takes, lists, clears, sets }: Transition
): SerialState {
  const after: Record<string, unknown> = { ...start }
  for (const field of clears) {
    after[field] = NEW_SERIAL[field]
  }
  for (const [field, value] of Object.entries(set) as [StateField, unknown][]) {
    if (value !== undefined && takes.includes(field)) {
      after[field] =
        lists === undefined || !Array.isArray(value)
          ? canonicalValue(field, value)
          : changedList(lists, start[field] as string[], value as string[])
    }
  }
  Object.assign(after, sets, { status: to === "same" ? start.status : to })
  const state = after as unknown as SerialState
  return standing === undefined ? state : comingUnder(state, standing)
}

/** The unit with those notices on it that describe it. */
function comingUnder(after: SerialState, standing: readonly StandingNotice[]): SerialState {
  const ids = standing.flatMap(({ id, selection }) => (fits(selection, after) ? [id] : []))
  const isNew = ids.some((id) => !after.notice_ids.includes(id))
  return isNew ? { ...after, notice_ids: changedList("add", after.notice_ids, ids) } : after
}
