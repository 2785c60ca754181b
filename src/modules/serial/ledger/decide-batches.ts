import type { StandingNotice } from "../../../lifecycle/notices"
import type { Moment } from "../../../lifecycle/availability"
import { decide, type Command, type Verdict } from "../../../lifecycle/decide"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import {
  PLAIN_FIELDS,
  type Changes,
  type SerialState,
  type StateField,
} from "../../../lifecycle/serial"
import { isVoid } from "../../../lifecycle/statuses"
import { sumOwed, type StockOwed } from "../../../lifecycle/stock"
import { transitionOf, type CommandName } from "../../../lifecycle/transitions"
import { generateEntityId } from "@medusajs/framework/utils"
import type { WantedUnit } from "./load-units"
import type { LockedUnit } from "./rows"
import type { PlainState, UnitBatch } from "./types"
import { withheldBy, type WithheldChange } from "./withheld"

/** One unit's change, decided and ready to be written. */
export interface DecidedUnit {
  id: string
  before: LockedUnit | null
  after: SerialState
  changes: Changes
  command: CommandName | "revert"
  /** That it never left on the order line it goes off; see `assignmentChanges`. */
  never_left: boolean
  owed: StockOwed[]
  plain: PlainState
}

/** What a set of decisions comes to. */
export interface Decided extends WithheldChange {
  units: DecidedUnit[]
  owed: StockOwed[]
  refusals: Refusal[]
}

/**
 * Asks the rules about every unit.
 * @param noticesOf the open notices under which a unit comes when it is what they describe
 */
export function decideUnits(
  wanted: readonly WantedUnit[],
  moment: Moment,
  occurredAt: string,
  noticesOf: (wish: WantedUnit) => readonly StandingNotice[] | undefined
): Decided {
  const units: DecidedUnit[] = []
  const refusals: Refusal[] = []
  const ids = newIds("ser")
  const commandOf = commandMaker(occurredAt)
  for (const wish of wanted) {
    const verdict =
      staleness(wish) ??
      decide(stateOf(wish), { ...commandOf(wish), standing: noticesOf(wish) }, moment)
    if (verdict.ok) {
      const { command } = wish.batch
      const id = wish.unit?.id ?? wish.input.new_id ?? ids.next().value
      const plain = plainOf(wish)
      const { after, changes, owed } = verdict.decision
      const never_left = transitionOf(command).never_left ?? false
      units.push({ id, before: wish.unit, after, changes, owed, command, never_left, plain })
    } else {
      refusals.push({ ...verdict.refusal, ...(wish.unit ? { serial_id: wish.unit.id } : {}) })
    }
  }
  const owed = sumOwed(units.flatMap((unit) => unit.owed))
  return { units, owed, ...withheldBy(units, moment), refusals }
}

/** The refusal of a unit that has changed since the caller read it, or null. */
function staleness({ unit, input: { version } }: WantedUnit): Verdict | null {
  const isStale = unit !== null && version !== undefined && version !== unit.version
  return isStale ? { ok: false, refusal: refuse("stale_write", unit.state.number) } : null
}

function stateOf({ unit }: WantedUnit): SerialState | null {
  return unit?.state ?? null
}

/** Nothing beside the chain: what a number begins with, also where its record had a former life. */
const NOTHING_BESIDE: PlainState = Object.fromEntries(PLAIN_FIELDS.map((field) => [field, null]))

function plainOf({ unit, batch, input }: WantedUnit): PlainState {
  const begins = unit !== null && isVoid(unit.state)
  // Whoever had it before has it no more, also where nobody says who has it now.
  const { to } = transitionOf(batch.command)
  const lends = to === "on_loan"
  // Kept while the unit stands where it went from its borrower, and that can be undone.
  const wasLent = unit !== null && unit.state.status !== "on_loan" && Boolean(unit.plain.borrower)
  const goesOn = wasLent && to !== "same"
  return {
    ...(begins ? NOTHING_BESIDE : {}),
    ...(lends || goesOn ? { borrower: null } : {}),
    ...batch.plain,
    ...input.plain,
  }
}

// Crockford's base 32, in which ULIDs are written.
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** How many characters of an id count through one operation's units; what precedes them is time and chance. */
const COUNTED = 5

/**
 * New ids that sort in the order in which they are taken. One draw of chance serves them all: an id of its own for each
 * of 10,000 units would take longer than everything else that is decided.
 */
function* newIds(prefix: string): Generator<string, never> {
  const head = generateEntityId(undefined, prefix).slice(0, -COUNTED)
  for (let at = 0; ; at += 1) {
    const digit = (place: number) => DIGITS[(at >>> (5 * place)) & 31]
    yield head + digit(4) + digit(3) + digit(2) + digit(1) + digit(0)
  }
}

/** Instants that a command stamps with the operation's business date unless the caller says otherwise. */
const STAMPED = ["received_at", "sold_at", "delivered_at"] as const

/** Makes the command for a unit. What the units of a batch share is made once a batch. */
function commandMaker(occurredAt: string): (wish: WantedUnit) => Command {
  const assignmentIds = newIds("serasg")
  const shared = new Map<UnitBatch, SharedCommand>()
  return ({ batch, input, unit }) => {
    const common = shared.get(batch) ?? sharedCommand(batch, occurredAt)
    shared.set(batch, common)
    const set = { ...common.set, ...input.set }
    if (common.isAssigned && set.order_line_item_id) {
      set.assignment_id ??= assignmentIds.next().value
    }
    return {
      name: batch.command,
      number: input.number ?? unit?.state.number ?? "",
      set,
      expects: input.expects ? { ...batch.expects, ...input.expects } : batch.expects,
      holder: batch.holder,
    }
  }
}

interface SharedCommand {
  set: Partial<SerialState>
  /** Whether the command gives its units to order lines. */
  isAssigned: boolean
}

function sharedCommand({ command, set }: UnitBatch, occurredAt: string): SharedCommand {
  const takes: ReadonlySet<StateField> = new Set(transitionOf(command).takes)
  const stamps = STAMPED.filter((field) => takes.has(field)).map((field) => [field, occurredAt])
  return {
    set: { ...Object.fromEntries(stamps), ...set },
    isAssigned: takes.has("assignment_id"),
  }
}
