import type { Context } from "@medusajs/framework/types"
import { refuse } from "../../../lifecycle/refusals"
import { PLAIN_FIELDS } from "../../../lifecycle/serial"
import type { Status } from "../../../lifecycle/statuses"
import { SerialRefusalError } from "../refusal-error"
import Serial from "../models/serial"
import { insertRows, recordsetOf, tableOf, type Columns } from "../recordset"
import { chunksOf, codeOf, query, run } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import { UnitsBusyError } from "./load-units"
import { whereItIs } from "./number-clashes"
import type { OperationRow } from "./operations"
import { STATE_COLUMNS } from "./rows"
import { writeAssignments } from "./write-assignments"
import { writeEvents, type Eventful } from "./write-events"
import { writeIdentifiers } from "./write-identifiers"
import { writeNoticeUnits } from "./write-notice-units"

const TABLE = tableOf(Serial)

/**
 * Writes what was decided, set-based: events first (a row may only point at an event that exists), then the rows,
 * their assignments, identifiers and notices. New numbers are written in their own order, so that two clients that create the
 * same ones queue up instead of deadlocking.
 * @throws already_exists when another client created one of the numbers at the same moment
 */
export async function writeUnits(
  context: Context,
  operation: OperationRow,
  units: readonly DecidedUnit[]
): Promise<void> {
  const eventful = await writeEvents(context, operation, units)
  const created = eventful.filter(({ unit }) => unit.before === null).sort(byNumber)
  const changed = eventful.filter(({ unit }) => unit.before !== null)
  await insertSerials(context, created)
  const says = ({ unit }: Eventful) => Object.keys(unit.plain).length > 0
  await updateSerials(context, changed.filter(says), { ...CHANGED, ...PLAIN })
  await updateSerials(
    context,
    changed.filter((one) => !says(one)),
    CHANGED
  )
  await writeAssignments(context, units, operation)
  await writeIdentifiers(context, units, operation)
  await writeNoticeUnits(context, units, operation)
}

/** What changes with every event of a unit. */
const CHANGED: Columns<Eventful> = {
  ...Object.fromEntries(
    STATE_COLUMNS.map((field) => [field, ({ unit }: Eventful) => unit.after[field]])
  ),
  version: ({ event }) => event.sequence,
  head_hash: ({ hash }) => hash,
  updated_at: ({ event }) => event.recorded_at,
}

/** Free text may be long, so it is only written where a unit's batch says something of it; null clears it. */
const PLAIN: Columns<Eventful> = Object.fromEntries(
  PLAIN_FIELDS.map((field) => [
    field,
    ({ unit: { before, plain } }: Eventful) =>
      plain[field] === undefined ? before?.plain[field] : plain[field],
  ])
)

const CREATED: Columns<Eventful> = {
  ...CHANGED,
  ...PLAIN,
  id: ({ unit }) => unit.id,
  created_at: ({ event }) => event.recorded_at,
}

function byNumber({ unit: { after: a } }: Eventful, { unit: { after: b } }: Eventful): number {
  if (a.normalized === b.normalized) {
    return a.scope_key < b.scope_key ? -1 : 1
  }
  return a.normalized < b.normalized ? -1 : 1
}

async function insertSerials(context: Context, created: readonly Eventful[]): Promise<void> {
  for (const chunk of chunksOf(created)) {
    const written = await insertRows(context, TABLE, chunk, CREATED, "on conflict do nothing")
    if (written < chunk.length) {
      const refusals = await existing(
        context,
        chunk.map(({ unit }) => unit)
      )
      // Whoever had the number may have given it up by now: then everything is to be looked at again.
      throw refusals.length > 0 ? new SerialRefusalError(refusals) : new UnitsBusyError()
    }
  }
}

async function existing(context: Context, units: readonly DecidedUnit[]) {
  const wanted = units.map(({ id, after: { number, normalized, scope_key } }) => ({
    id,
    number,
    normalized,
    scope_key,
  }))
  const taken = await query<{
    number: string
    serial_id: string
    status: Status
    location_id: string | null
  }>(
    context,
    `select n.number, s.id as serial_id, s.status, s.location_id from json_to_recordset(?::json) as n (number text, normalized text, scope_key text, id text)
       join serial s on s.normalized = n.normalized and s.scope_key = n.scope_key and s.status <> 'void' and s.id <> n.id`,
    [JSON.stringify(wanted)]
  )
  return taken.map((bearer) =>
    refuse("already_exists", bearer.number, whereItIs(bearer), bearer.serial_id)
  )
}

/** PostgreSQL's unique_violation. */
const UNIQUE_VIOLATION = "23505"

async function updateSerials(
  context: Context,
  changed: readonly Eventful[],
  columns: Columns<Eventful>
): Promise<void> {
  const assignments = Object.keys(columns).map((column) => `${column} = ${valueOf(column)}`)
  const keyed: Columns<Eventful> = { ...columns, id: ({ unit }) => unit.id }
  for (const chunk of chunksOf(changed)) {
    const { sql, bindings } = recordsetOf(TABLE, chunk, keyed)
    try {
      await run(
        context,
        `update serial s set ${assignments.join(", ")} from (${sql}) r where s.id = r.id`,
        bindings
      )
    } catch (error) {
      throw codeOf(error) === UNIQUE_VIOLATION
        ? new SerialRefusalError([refuse("already_exists", numberInTheWay(error, chunk))])
        : error
    }
  }
}

/**
 * A unit's row bears the latest moment at which an event of its was entered, by which its activity is found. An operation
 * that waited may write its events after those of a later one.
 */
function valueOf(column: string): string {
  return column === "updated_at" ? "greatest(s.updated_at, r.updated_at)" : `r.${column}`
}

/** Whose new number another unit got at the same moment: the database names the key. */
function numberInTheWay(error: unknown, changed: readonly Eventful[]): string | null {
  const { detail = "" } = error as { detail?: string }
  const found = changed.find(({ unit: { after } }) =>
    detail.includes(`(${after.normalized}, ${after.scope_key})`)
  )
  return found?.unit.after.number ?? null
}
