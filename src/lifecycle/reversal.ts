import type { Decision } from "./decide"
import { refuse, type Refusal, type RefusalDetail } from "./refusals"
import {
  changesBetween,
  isSame,
  NEW_SERIAL,
  type Changes,
  type NotesChange,
  type SerialState,
  type StateField,
} from "./serial"
import { onHand, STATUSES } from "./statuses"
import { stockOwed } from "./stock"
import { HOLD, NOTICES, SALE, WARRANTY } from "./table/fields"
import { STOCK_MOVED } from "./table/transition"
import { transitionOf, type CommandName } from "./transitions"

/** An event that is to be taken back. */
export interface PastEvent {
  /** What was done; of an event that itself took another back: what that one did. */
  command: CommandName
  /** 1 when the event did it, -1 when it took it back. */
  direction: 1 | -1
  changes: Changes
  /** What it changed of the unit's notes; nothing where that was erased. */
  notes?: NotesChange | null
}

/** An event of the same unit that came after it. */
export interface LaterEvent {
  operation_id: string
  command: CommandName | "revert"
  /** The operation that the event's operation took back. */
  reverts_operation_id: string | null
  changes: Changes
  notes?: NotesChange | null
}

/** What taking an event back makes of a unit, and of its notes where the event had changed them. */
export interface Reversal extends Decision {
  notes?: string | null
}

export type ReversalVerdict = { ok: true; decision: Reversal } | { ok: false; refusal: Refusal }

/** Where a unit stands, as far as stock relies on it. */
const STANDING = ["status", "inventory_item_id", "location_id"] as const satisfies StateField[]

/** What may be noted of a unit while it stands there. */
const BUILT_ON_STANDING = [...STANDING, ...SALE] as const satisfies StateField[]

/** What is only true while a unit stands there. */
const TIED_TO_STANDING = [
  ...BUILT_ON_STANDING,
  ...HOLD,
  "destination_location_id",
  "due_on",
  "reason",
] as const satisfies StateField[]

/**
 * Takes one event of a unit back: it gets the values it had before, where every field that the event changed still
 * holds the value it wrote. A unit that was elsewhere in between is refused even when it came back to the same place:
 * what happened to it rests on what is to be taken back.
 * @param later the unit's events since, oldest first
 * @param notes the unit's notes as they are
 */
export function reverse(
  state: SerialState,
  event: PastEvent,
  later: readonly LaterEvent[] = [],
  notes: string | null = null
): ReversalVerdict {
  const overwritten = fieldsOf(event.changes).filter(
    (field) => !isSame(state[field], event.changes[field]?.[1])
  )
  const whatCounts = whatMovesOnFrom(event.changes)
  const movesOn = ({ changes }: LaterEvent) => changesAny(whatCounts, changes)
  const former = formerNotes(event)
  const isRewritten = former !== undefined && notes !== event.notes?.after
  if (overwritten.length > 0 || isRewritten || remaining(later, movesOn).length > 0) {
    const status = STATUSES[state.status].label.toLowerCase()
    const since = remaining(
      later,
      (one) =>
        movesOn(one) || changesAny(overwritten, one.changes) || (isRewritten && Boolean(one.notes))
    )
    return {
      ok: false,
      refusal: refuse("changed_since", state.number, { status, ...doneBy(since) }),
    }
  }
  const noted = former === undefined ? {} : { notes: former }
  return { ok: true, decision: { ...reversal(state, event), ...noted } }
}

/**
 * The notes that a unit gets back; nothing where the event changed none. What was noted of a unit that never was stays
 * with its history.
 */
function formerNotes({ changes, notes }: PastEvent): string | null | undefined {
  return isCreation(changes) ? undefined : notes?.before
}

function isCreation(changes: Changes): boolean {
  return changes.status?.[0] === null
}

function changesAny(fields: readonly StateField[], changes: Changes): boolean {
  return fields.some((field) => changes[field] !== undefined)
}

function fieldsOf(changes: Changes): StateField[] {
  return Object.keys(changes) as StateField[]
}

/** The later events that count. Those that were taken back do not, nor do those that took them back. */
function remaining(
  later: readonly LaterEvent[],
  counts: (event: LaterEvent) => boolean
): LaterEvent[] {
  const standing = new Map<string, LaterEvent>()
  for (const event of later) {
    const tookBack =
      event.reverts_operation_id !== null && standing.delete(event.reverts_operation_id)
    if (!tookBack && counts(event)) {
      standing.set(event.operation_id, event)
    }
  }
  return [...standing.values()]
}

/** What was done by these events, in their order: in a clerk's words and by the commands; nothing when it is not known. */
function doneBy(events: readonly LaterEvent[]): RefusalDetail {
  const labels = events.map(({ command }) =>
    command === "revert" ? "Undo" : transitionOf(command).label
  )
  return labels.length === 0
    ? {}
    : {
        since: labels.join(", "),
        commands: events.map(({ command }) => command).join(", "),
      }
}

/** The sale that a unit is in: it may pass from one to another without moving. */
const WHICH_SALE = ["assignment_id"] as const satisfies StateField[]

function whatMovesOnFrom(changes: Changes): readonly StateField[] {
  if (changesAny(WHICH_SALE, changes)) {
    return [...BUILT_ON_STANDING, ...WARRANTY]
  }
  if (changesAny(STANDING, changes)) {
    return BUILT_ON_STANDING
  }
  if (changesAny(TIED_TO_STANDING, changes)) {
    return [...STANDING, ...WHICH_SALE]
  }
  // A warranty goes with its sale, wherever the unit is.
  return changesAny(WARRANTY, changes) ? WHICH_SALE : []
}

function reversal(state: SerialState, { command, direction, changes }: PastEvent): Decision {
  const earlier = Object.fromEntries(
    Object.entries(changes).map(([field, [before]]) => [field, before])
  )
  // A unit that had no record before never was: it becomes void, its number is free, its history stays.
  const back = {
    ...state,
    ...(isCreation(changes) ? { ...blank(SALE), status: "void" } : earlier),
  }
  const { status } = back as SerialState
  const after = {
    ...back,
    // What is on hand may be kept for a cart, or for the draft order that has it.
    ...(onHand(status) === 1 ? {} : blank(HOLD)),
    // No notice is about what is void, also where it came under one since.
    ...(status === "void" ? blank(NOTICES) : {}),
  } as SerialState
  const moved = STOCK_MOVED[transitionOf(command).stock]
  // Exactly what doing it owed, the other way round; taking an undoing back owes what doing it owed.
  const owed =
    direction === 1
      ? stockOwed(after, state, moved).map((part) => ({ ...part, quantity: -part.quantity }))
      : stockOwed(state, after, moved)
  return { after, changes: changesBetween(state, after), owed }
}

function blank(fields: readonly StateField[]): Partial<SerialState> {
  return Object.fromEntries(fields.map((field) => [field, NEW_SERIAL[field]]))
}
