import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { reverse, type LaterEvent } from "../../../lifecycle/reversal"
import type { Changes, NotesChange, SerialState } from "../../../lifecycle/serial"
import { sumOwed } from "../../../lifecycle/stock"
import { transitionOf, type CommandName } from "../../../lifecycle/transitions"
import { NOTES_CHANGE } from "../queries/notes"
import { query } from "../sql"
import type { Decided, DecidedUnit } from "./decide-batches"
import { underPresentSettings } from "./present-settings"
import { offEndedCases } from "./cases-over"
import type { RevertMode } from "./intents"
import { lockUnits } from "./load-units"
import type { LockedUnit } from "./rows"
import { clashingNumbers } from "./number-clashes"
import { withheldBy } from "./withheld"

/**
 * What taking an operation back comes to: each unit gets the values it had before (see `reverse`). Units that moved on
 * since, whose former number is another unit's by now, or whose former case or condition is no more, are refused.
 */
export async function decideReversal(
  context: Context,
  { reverts: operationId, mode }: { reverts: string; mode: RevertMode },
  moment: Moment
): Promise<Decided> {
  const events = await eventsOf(context, operationId)
  const ids = events.map(({ serial_id }) => serial_id)
  const units = await lockUnits(context, ids, true)
  const later = await eventsSince(context, operationId)
  const possible: DecidedUnit[] = []
  const refusals: Refusal[] = []
  for (const event of events) {
    const unit = units.get(event.serial_id)
    if (!unit) {
      refusals.push(refuse("changed_since", null, undefined, event.serial_id))
      continue
    }
    const since = later.get(unit.id)
    const verdict = reverse(unit.state, event, since, unit.plain.notes)
    if (verdict.ok && mode === "strict" && isForgotten(unit, since, verdict.decision.after)) {
      refusals.push(refuse("changed_since", unit.state.number, undefined, unit.id))
    } else if (verdict.ok) {
      const { after, changes, owed, notes } = verdict.decision
      possible.push({
        id: unit.id,
        before: unit,
        after,
        changes,
        owed,
        command: "revert",
        // A sale that is undone never was; one that is done again is what the table says.
        never_left: event.direction === 1 || (transitionOf(event.command).never_left ?? false),
        plain: notes === undefined ? {} : { notes },
      })
    } else {
      refusals.push({ ...verdict.refusal, serial_id: unit.id })
    }
  }
  // Settings bring their units along by an operation: taken back, it means the settings that were.
  const isOfSettings = events.some(({ command }) => command === "change_scope")
  const present = isOfSettings
    ? { units: possible, refusals: [] }
    : await underPresentSettings(context, possible, mode)
  const loose = await offEndedCases(context, operationId, present.units, mode)
  const clashes = await clashingNumbers(context, loose.units)
  const kept = loose.units.filter(({ id }) => !clashes.has(id))
  return {
    units: kept,
    owed: sumOwed(kept.flatMap(({ owed }) => owed)),
    ...withheldBy(kept, moment),
    refusals: [...refusals, ...present.refusals, ...loose.refusals, ...clashes.values()],
  }
}

/** Whether a unit would be with somebody again who was forgotten when it went on from here, also where that was undone. */
function isForgotten(
  { state, plain }: LockedUnit,
  since: readonly LaterEvent[] = [],
  { status, customer_id }: SerialState
): boolean {
  const isLentAgain = status === "on_loan" && state.status !== "on_loan"
  const wentOn = since.some(({ changes }) => changes.status !== undefined)
  return isLentAgain && wentOn && customer_id === null && !plain.borrower
}

interface RevertedEvent {
  serial_id: string
  command: CommandName
  direction: 1 | -1
  changes: Changes
  notes: NotesChange | null
}

/** An operation's events. Those of a reversal say which command they took back (or did again). */
async function eventsOf(context: Context, operationId: string): Promise<RevertedEvent[]> {
  const [root] = await query<{ id: string; depth: number }>(
    context,
    `with recursive chain as (
       select id, reverts_operation_id, 0 as depth from serial_operation where id = ?
       union all
       select o.id, o.reverts_operation_id, c.depth + 1 from chain c join serial_operation o on o.id = c.reverts_operation_id
     ) select id, depth from chain order by depth desc limit 1`,
    [operationId]
  )
  const events = await query<EventRow & { command: CommandName }>(
    context,
    `select e.serial_id, root.command, e.changes, ${NOTES_CHANGE} from serial_event e
       join serial_event root on root.serial_id = e.serial_id and root.operation_id = ?
      where e.operation_id = ? order by e.serial_id`,
    [root.id, operationId]
  )
  const direction = root.depth % 2 === 0 ? 1 : -1
  return events.map((event) => ({ ...event, direction, changes: parsed(event.changes) }))
}

/** What happened to the operation's units since, by unit and oldest first. */
async function eventsSince(
  context: Context,
  operationId: string
): Promise<Map<string, LaterEvent[]>> {
  const rows = await query<EventRow & Omit<LaterEvent, "changes" | "notes">>(
    context,
    `select e.serial_id, e.operation_id, e.command, o.reverts_operation_id, e.changes, ${NOTES_CHANGE} from serial_event u
       join serial_event e on e.serial_id = u.serial_id and e.sequence > u.sequence
       join serial_operation o on o.id = e.operation_id
      where u.operation_id = ? order by e.serial_id, e.sequence`,
    [operationId]
  )
  const since = new Map<string, LaterEvent[]>()
  for (const { serial_id, changes, ...event } of rows) {
    since.set(serial_id, [...(since.get(serial_id) ?? []), { ...event, changes: parsed(changes) }])
  }
  return since
}

/** An event's row, as far as every reversal reads it. */
interface EventRow {
  serial_id: string
  changes: string
  notes: NotesChange | null
}

function parsed(changes: string): Changes {
  return JSON.parse(changes) as Changes
}
