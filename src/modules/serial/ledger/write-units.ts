import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import {
  canonicalChanges,
  canonicalForm,
  HASH_VERSION,
  type EventCore,
} from "../../../lifecycle/event"
import { refuse } from "../../../lifecycle/refusals"
import { PLAIN_FIELDS } from "../../../lifecycle/serial"
import type { Status } from "../../../lifecycle/statuses"
import { SerialRefusalError } from "../refusal-error"
import { chunksOf, codeOf, insertRows, query, run, type Row } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import { UnitsBusyError } from "./load-units"
import { whereItIs } from "./number-clashes"
import type { OperationRow } from "./operations"
import { columnsOf, STATE_COLUMNS } from "./rows"
import { writeAssignments } from "./write-assignments"
import { writeIdentifiers } from "./write-identifiers"

/**
 * Writes what was decided, set-based: events first (a row may only point at an event that exists), then the rows,
 * their assignments and identifiers. New numbers are written in their own order, so that two clients that create the
 * same ones queue up instead of deadlocking.
 * @throws already_exists when another client created one of the numbers at the same moment
 */
export async function writeUnits(
  context: Context,
  operation: OperationRow,
  units: readonly DecidedUnit[]
): Promise<void> {
  const events = new Map(units.map((unit) => [unit.id, eventOf(unit, operation)]))
  const created = units.filter(({ before }) => before === null).sort(byNumber)
  const changed = units.filter(({ before }) => before !== null)
  for (const chunk of chunksOf([...events.values()])) {
    await insertRows(context, "serial_event", chunk)
  }
  const asRow = (unit: DecidedUnit) => rowOf(unit, events, operation)
  for (const chunk of chunksOf(created)) {
    await insertSerials(context, chunk.map(asRow))
  }
  const says = ({ plain }: DecidedUnit) => Object.keys(plain).length > 0
  await updateSerials(context, changed.filter(says).map(asRow), [...UPDATED, ...PLAIN_FIELDS])
  await updateSerials(context, changed.filter((unit) => !says(unit)).map(asRow), UPDATED)
  await writeAssignments(context, units, operation)
  await writeIdentifiers(context, units, operation)
}

type WrittenEvent = EventCore &
  Row & {
    hash_version: number
    hash: string
    created_at: string
    updated_at: string
  }

function eventOf(
  { id, before, after, changes, command }: DecidedUnit,
  operation: OperationRow
): WrittenEvent {
  const recordedAt = new Date(operation.recorded_at).toISOString()
  const core: EventCore = {
    serial_id: id,
    sequence: (before?.version ?? 0) + 1,
    operation_id: operation.id,
    command,
    from_status: before?.state.status ?? null,
    to_status: after.status,
    actor_type: operation.actor_type,
    actor_id: operation.actor_id,
    reference_type: operation.reference_type,
    reference_id: operation.reference_id,
    occurred_at: new Date(operation.occurred_at).toISOString(),
    recorded_at: recordedAt,
    changes: canonicalChanges(changes),
    prev_hash: before?.head_hash ?? null,
  }
  const hash = createHash("sha256").update(canonicalForm(core)).digest("hex")
  return {
    ...core,
    hash_version: HASH_VERSION,
    hash,
    created_at: recordedAt,
    updated_at: recordedAt,
  }
}

function rowOf(
  unit: DecidedUnit,
  events: ReadonlyMap<string, WrittenEvent>,
  operation: OperationRow
): Row {
  const event = events.get(unit.id)
  const now = new Date(operation.recorded_at).toISOString()
  return {
    ...columnsOf(unit.after),
    ...unit.before?.plain,
    ...unit.plain,
    id: unit.id,
    version: event?.sequence,
    head_hash: event?.hash,
    created_at: now,
    updated_at: now,
  }
}

function byNumber(a: DecidedUnit, b: DecidedUnit): number {
  const key = ({ after }: DecidedUnit) => `${after.normalized}\n${after.scope_key}`
  return key(a) < key(b) ? -1 : 1
}

async function insertSerials(context: Context, rows: readonly Row[]): Promise<void> {
  const written = await insertRows(context, "serial", rows, "on conflict do nothing")
  if (written < rows.length) {
    const refusals = await existing(context, rows)
    // Whoever had the number may have given it up by now: then everything is to be looked at again.
    throw refusals.length > 0 ? new SerialRefusalError(refusals) : new UnitsBusyError()
  }
}

async function existing(context: Context, rows: readonly Row[]) {
  const taken = await query<{ number: string; status: Status; location_id: string | null }>(
    context,
    `select n.number, s.status, s.location_id from json_to_recordset(?::json) as n (number text, normalized text, scope_key text, id text)
       join serial s on s.normalized = n.normalized and s.scope_key = n.scope_key and s.status <> 'void' and s.id <> n.id`,
    [JSON.stringify(rows)]
  )
  return taken.map((bearer) => refuse("already_exists", bearer.number, whereItIs(bearer)))
}

// Free text may be long, so it is only written where a unit's batch says something of it; null clears it.
const UPDATED = [...STATE_COLUMNS, "version", "head_hash", "updated_at"]

/** PostgreSQL's unique_violation. */
const UNIQUE_VIOLATION = "23505"

async function updateSerials(
  context: Context,
  rows: readonly Row[],
  columns: readonly string[]
): Promise<void> {
  const assignments = columns.map((column) => `${column} = r.${column}`).join(", ")
  for (const chunk of chunksOf(rows)) {
    try {
      await run(
        context,
        `update serial s set ${assignments} from json_populate_recordset(null::serial, ?::json) r where s.id = r.id`,
        [JSON.stringify(chunk)]
      )
    } catch (error) {
      throw codeOf(error) === UNIQUE_VIOLATION
        ? new SerialRefusalError([refuse("already_exists", numberInTheWay(error, chunk))])
        : error
    }
  }
}

/** Whose new number another unit got at the same moment: the database names the key. */
function numberInTheWay(error: unknown, rows: readonly Row[]): string | null {
  const { detail = "" } = error as { detail?: string }
  const row = rows.find(({ normalized, scope_key }) =>
    detail.includes(`(${String(normalized)}, ${String(scope_key)})`)
  )
  return (row?.number as string | undefined) ?? null
}
