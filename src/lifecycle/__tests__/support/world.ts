import { isHeld, isWithheld, whyNotSellable, type Moment } from "../../availability"
import { commandsFor, decide, type Decision } from "../../decide"
import type { Refusal } from "../../refusals"
import { reverse } from "../../reversal"
import {
  applyChanges,
  changesBetween,
  isSame,
  NEW_SERIAL,
  STATE_FIELDS,
  type Changes,
  type SerialState,
} from "../../serial"
import { onHand } from "../../statuses"
import { sumOwed, type StockOwed } from "../../stock"
import { SALE, WARRANTY } from "../../table/fields"
import { IDENTITY } from "../../table/fields"
import { STOCK_MOVED } from "../../table/transition"
import { COMMANDS, transitionOf, type CommandName } from "../../transitions"
import { brokenChecks } from "./units"

/** One unit of a request: an existing one, or the number under which one is to be found or made. */
export interface Target {
  unit: Unit | null
  set: Partial<SerialState>
}

/** One operation, as it is asked of the rules here and of the database in the integration test. */
export interface Request {
  command: CommandName
  targets: Target[]
  holder?: string
}

/** What an operation came to. */
export type Outcome = { ok: true; owed: StockOwed[] } | { ok: false; codes: string[] }

interface PastEvent {
  operation: number
  reverts: number | null
  command: CommandName
  direction: 1 | -1
  changes: Changes
  /** What Medusa moved by itself, and where. */
  medusa: StockOwed
  /** By how much this changes `stocked − on hand` there: a listed exception. */
  exception: StockOwed
}

export interface Unit {
  id: string
  state: SerialState
  /** What its events add up to, from their text. */
  replayed: SerialState
  events: PastEvent[]
}

/**
 * A store with one Medusa: its units as the rules make them, its stock levels as Medusa and the owed stock move them.
 * It keeps its own book of the exceptions under which `stocked − on hand` may change.
 */
export class World {
  readonly units: Unit[] = []
  readonly levels = new Map<string, number>()
  readonly exceptions = new Map<string, number>()
  /** For each operation, the one that took it back. */
  readonly operations: { revertedBy: number | null }[] = []

  constructor(private readonly moment: Moment) {}

  /**
   * The unit that bears a number of an item, unique in that item: one in life before a void one, of these the last that
   * became so, in whatever scope its number was.
   */
  bearer(normalized: string, item: string): Unit | null {
    const bearers = this.units.filter(({ state }) => state.normalized === normalized)
    const alive = bearers.find(({ state }) => state.scope_key === item && state.status !== "void")
    const lastOf = ({ events }: Unit) => events.at(-1)?.operation ?? -1
    const voids = bearers
      .filter(
        ({ state }) =>
          state.status === "void" && [state.scope_key, state.inventory_item_id].includes(item)
      )
      .sort((one, other) => lastOf(one) - lastOf(other))
    return alive ?? voids.at(-1) ?? null
  }

  /** Units that everyone may buy now. */
  sellable(item: string, location: string): Unit[] {
    return this.units.filter(
      ({ state }) =>
        state.status === "in_stock" &&
        state.inventory_item_id === item &&
        state.location_id === location &&
        !isWithheld(state, this.moment)
    )
  }

  /**
   * Carries requests out as one operation, or says why not: several where a document does several things at once.
   * @param ids the ids that new units get
   */
  execute(requests: Request | readonly Request[], ids?: readonly string[]): Outcome {
    const all = [requests].flat()
    const decided: [Unit | null, Decision, CommandName][] = []
    const refusals: Refusal[] = []
    const codes = this.unidentified(all)
    if (codes.length > 0) {
      return { ok: false, codes }
    }
    for (const { command: name, targets, holder } of all) {
      for (const { unit, set: asked } of targets) {
        const set = bySettings(asked, unit?.state ?? null, name)
        const number = set.number ?? unit?.state.number ?? ""
        const verdict = decide(unit?.state ?? null, { name, number, set, holder }, this.moment)
        if (verdict.ok) {
          decided.push([unit, verdict.decision, name])
        } else {
          refusals.push(verdict.refusal)
        }
      }
    }
    if (refusals.length > 0) {
      return { ok: false, codes: refusals.map(({ code }) => code) }
    }
    const clashing = this.clashes(decided)
    if (clashing.length > 0) {
      return { ok: false, codes: clashing.map((at) => clashCode(decided[at][2])) }
    }
    const operation = this.operations.push({ revertedBy: null }) - 1
    decided.forEach(([unit, decision, command], at) => {
      const { stock } = transitionOf(command)
      const moved = STOCK_MOVED[stock]
      const isException = stock === "already_there" || stock === "already_gone"
      const place = placeOf(decision.after)
      this.write(unit ?? this.created(ids?.[at]), decision, {
        operation,
        reverts: null,
        command,
        direction: 1,
        medusa: { ...place, quantity: isException ? 0 : moved },
        exception: { ...place, quantity: isException ? -moved : 0 },
      })
    })
    return { ok: true, owed: sumOwed(decided.flatMap(([, { owed }]) => owed)) }
  }

  /** Takes an operation back. Of one that was taken back and done again, the doing again is what is taken back. */
  revert(operation: number, mode: "strict" | "compensate"): Outcome {
    let target = operation
    let depth = 0
    for (let next: number | null = target; next !== null; depth++) {
      target = next
      next = this.operations[target].revertedBy
    }
    if (depth % 2 === 0) {
      return { ok: false, codes: ["already_reverted"] }
    }
    const possible: [Unit, Decision, PastEvent][] = []
    const codes: string[] = []
    for (const unit of this.units) {
      const at = unit.events.findIndex((event) => event.operation === target)
      if (at >= 0) {
        const later = unit.events.slice(at + 1).map(({ operation, reverts, command, changes }) => ({
          operation_id: String(operation),
          command: reverts === null ? command : ("revert" as const),
          reverts_operation_id: reverts === null ? null : String(reverts),
          changes,
        }))
        const verdict = reverse(unit.state, unit.events[at], later)
        if (verdict.ok) {
          const decision = underSettings(unit.state, verdict.decision, unit.events[at].command)
          possible.push([unit, decision, unit.events[at]])
        } else {
          codes.push(verdict.refusal.code)
        }
      }
    }
    const clashing = this.clashes(possible)
    codes.push(...clashing.map(() => "already_exists"))
    if (mode === "strict" && codes.length > 0) {
      return { ok: false, codes }
    }
    const kept = possible.filter((_, at) => !clashing.includes(at))
    const reversal = this.operations.push({ revertedBy: null }) - 1
    this.operations[target].revertedBy = reversal
    for (const [unit, decision, event] of kept) {
      this.write(unit, decision, {
        operation: reversal,
        reverts: target,
        command: event.command,
        direction: event.direction === 1 ? -1 : 1,
        medusa: { ...event.medusa, quantity: -event.medusa.quantity },
        exception: { ...event.exception, quantity: -event.exception.quantity },
      })
    }
    return { ok: true, owed: sumOwed(kept.flatMap(([, { owed }]) => owed)) }
  }

  /** How many units each place withholds from what Medusa sells. */
  withheldAt(inventory_item_id: string, location_id: string): number {
    return this.units.filter(
      ({ state }) =>
        state.inventory_item_id === inventory_item_id &&
        state.location_id === location_id &&
        isWithheld(state, this.moment)
    ).length
  }

  /** Everything that must hold after every step; what does not, in words. */
  broken(): string[] {
    const places = new Set([...this.levels.keys(), ...this.units.map(({ state }) => keyOf(state))])
    return [
      ...this.units.flatMap(({ id, state, replayed, events }) => {
        const life = events.map(({ command, direction }) =>
          direction === 1 ? command : `-${command}`
        )
        const wrong = STATE_FIELDS.filter((field) => !isSame(replayed[field], state[field]))
        return [
          ...wrong.map((field) => `${id}: replaying gives another ${field}`),
          ...brokenChecks(state).map((name) => `${id}: ${name}`),
          ...leftovers(state).map((field) => `${id}: in stock with ${field}`),
        ].map((what) => `${what} (${life.join(", ")})`)
      }),
      ...[...places].flatMap((place) => {
        const here = this.units.filter(({ state }) => keyOf(state) === place)
        const count = (is: (state: SerialState) => boolean) =>
          here.filter(({ state }) => is(state)).length
        const stocked = this.levels.get(place) ?? 0
        const awaiting = stocked - count(({ status }) => onHand(status) === 1)
        const withheld = count((state) => isWithheld(state, this.moment))
        const forOrders = count(
          (state) => state.status === "reserved" && !isWithheld(state, this.moment)
        )
        const sellable = count(
          (state) =>
            state.status === "in_stock" &&
            whyNotSellable(state, this.moment) === null &&
            !isHeld(state, this.moment)
        )
        // As Medusa reckons it, which reserves for lines and for what is withheld.
        const available = stocked - forOrders - withheld
        return [
          ...(awaiting === (this.exceptions.get(place) ?? 0)
            ? []
            : [
                `${place}: stocked − on hand is ${awaiting}, not ${this.exceptions.get(place) ?? 0}`,
              ]),
          ...(available <= sellable + awaiting
            ? []
            : [
                `${place}: ${available} available, of ${sellable} sellable and ${awaiting} awaiting`,
              ]),
        ]
      }),
      ...this.clashes(this.units.map((unit) => [unit, { after: unit.state }])).map(
        (at) => `${this.units[at].id}: its number exists twice`
      ),
    ]
  }

  /** Which of the units would bear a number that exists; by their place in the list. */
  private clashes(
    decided: (readonly [Unit | null, Pick<Decision, "after">, ...unknown[]])[]
  ): number[] {
    const numberOf = ({ normalized, scope_key }: SerialState) => `${scope_key}\n${normalized}`
    const taken = new Map(
      this.units
        .filter(({ state }) => state.status !== "void")
        .map((unit) => [numberOf(unit.state), unit] as const)
    )
    const seen = new Set<string>()
    return decided.flatMap(([unit, { after }], at) => {
      const number = numberOf(after)
      const bearer = taken.get(number)
      const isTaken = seen.has(number) || (bearer !== undefined && bearer !== unit)
      if (after.status === "void") {
        return []
      }
      seen.add(number)
      return isTaken ? [at] : []
    })
  }

  private unidentified(requests: readonly Request[]): string[] {
    const seen = new Set<unknown>()
    return requests.flatMap(({ command, targets }) =>
      targets.flatMap(({ unit, set }) => {
        const key = unit ?? `${set.scope_key}\n${set.normalized}`
        const isSecond = seen.has(key)
        seen.add(key)
        const isUnknown = unit === null && !transitionOf(command).from.includes("new")
        return isUnknown ? ["unknown_serial"] : isSecond ? ["duplicate_in_request"] : []
      })
    )
  }

  private created(id = `ser_${this.units.length}`): Unit {
    const nothing = NEW_SERIAL as unknown as SerialState
    const unit = { id, events: [], state: nothing, replayed: nothing }
    this.units.push(unit)
    return unit
  }

  private write(unit: Unit, { after, changes, owed }: Decision, event: Omit<PastEvent, "changes">) {
    // As the ledger does: what is read back later went through text.
    const stored = JSON.parse(JSON.stringify(changes)) as Changes
    unit.events.push({ ...event, changes: stored })
    unit.replayed = applyChanges(unit.replayed, stored)
    unit.state = after
    for (const part of [...owed, event.medusa]) {
      add(this.levels, part)
    }
    add(this.exceptions, event.exception)
  }
}

/** Commands that may be worth trying: those the table allows the unit, and those that make one. */
export function likelyCommands(state: SerialState | null): CommandName[] {
  const creating = COMMANDS.filter((name) => transitionOf(name).from.includes("new"))
  return state === null ? creating : commandsFor(state)
}

function clashCode(command: CommandName): string {
  return command === "change_scope" ? "scope_has_duplicates" : "already_exists"
}

/** What a unit that is for sale again still carries of an earlier sale or loan. */
function leftovers(state: SerialState): string[] {
  // A vendor's unit in the place of one of the store's own replaces that one from the shelf on.
  const ofSale = [...SALE, ...WARRANTY].filter((field) => field !== "replaces_serial_id")
  return state.status === "in_stock"
    ? ofSale.filter((field) => !isSame(state[field], NEW_SERIAL[field]))
    : []
}

function add(book: Map<string, number>, part: StockOwed): void {
  if (part.quantity !== 0) {
    const key = keyOf(part)
    book.set(key, (book.get(key) ?? 0) + part.quantity)
  }
}

function placeOf({ inventory_item_id, location_id }: SerialState) {
  return { inventory_item_id, location_id: location_id ?? "" }
}

function keyOf(place: { inventory_item_id: string; location_id: string | null }): string {
  return `${place.inventory_item_id} ${place.location_id ?? ""}`
}

/** The conditions that there are, and whether units that bear them may be sold. */
export const CONDITIONS: Readonly<Record<string, boolean>> = {
  sercond_new: true,
  sercond_open: false,
}

/** What is asked for of a unit, as the settings are: they are read anew when it is written. */
function bySettings(
  set: Partial<SerialState>,
  state: SerialState | null,
  command: CommandName
): Partial<SerialState> {
  if (command === "change_scope") {
    return set
  }
  const standing = state?.status === "void" ? null : (state?.condition_id ?? null)
  const condition = set.condition_id === undefined ? standing : set.condition_id
  const now: Partial<SerialState> = {
    is_sellable_condition: CONDITIONS[condition ?? "sercond_new"],
    normalized: (set.number ?? state?.number)?.toUpperCase(),
    scope_key: set.inventory_item_id ?? state?.inventory_item_id,
  }
  const said = Object.entries(now).filter(
    ([field]) => set[field as keyof SerialState] !== undefined
  )
  return { ...set, ...(Object.fromEntries(said) as Partial<SerialState>) }
}

/** What an undoing gives back, as the settings are: nobody has changed any. */
function underSettings(before: SerialState, decision: Decision, command: CommandName): Decision {
  const { after, changes } = decision
  if (command === "change_scope") {
    return decision
  }
  const isNumbered =
    after.status !== "void" &&
    (changes.status?.[0] === "void" || IDENTITY.some((field) => changes[field] !== undefined))
  const now = {
    ...after,
    ...(changes.condition_id === undefined && changes.status?.[0] !== "void"
      ? {}
      : { is_sellable_condition: CONDITIONS[after.condition_id ?? "sercond_new"] }),
    ...(isNumbered
      ? { scope_key: after.inventory_item_id, normalized: after.number.toUpperCase() }
      : {}),
  }
  return { ...decision, after: now, changes: changesBetween(before, now) }
}
