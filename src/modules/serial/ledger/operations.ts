import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { COUNT } from "../../../lifecycle/counts"
import { DELIVERY } from "../../../lifecycle/deliveries"
import type { OperationKind } from "../../../lifecycle/operation-kinds"
import { refuse } from "../../../lifecycle/refusals"
import type { StockOwed } from "../../../lifecycle/stock"
import { SerialRefusalError } from "../refusal-error"
import { query, run } from "../sql"
import { UnitsBusyError } from "./load-units"
import type { Actor, OperationResult, Reference } from "./types"

/** A row of `serial_operation`, as far as the ledger needs it. */
export interface OperationRow {
  id: string
  kind: string
  state: OperationResult["state"]
  progress: "planned" | "stocked" | "recorded"
  idempotency_key: string
  attempt: number
  request_hash: string
  reverts_operation_id: string | null
  flow: string | null
  reference_type: string | null
  reference_id: string | null
  actor_type: Actor["type"]
  actor_id: string | null
  occurred_at: Date
  recorded_at: Date
  owed: StockOwed[]
  note: string | null
  /** Whether its effects were taken back, or never came: then its key may be used again. */
  is_spent: boolean
  /** Whether any setting keeps an acquisition and disposition record, or one was ever kept. */
  keeps_book: boolean
}

/** What is said of an operation when it begins. */
export interface OperationHead {
  kind: OperationKind
  actor: Actor
  idempotency_key: string
  request: unknown
  reference?: Reference | null
  flow?: string | null
  occurred_at?: string
  note?: string | null
  reverts_operation_id?: string | null
}

/** Whether the operation `o` was taken back: it, what took it back, what took that back …, an odd number of them. */
export const IS_UNDONE = `(
  with recursive undone as (
    select r.id from serial_operation r where r.reverts_operation_id = o.id and r.state <> 'abandoned'
    union all
    select r.id from serial_operation r join undone u on r.reverts_operation_id = u.id where r.state <> 'abandoned'
  ) select count(*) % 2 = 1 from undone)`

/** Whether there is an acquisition and disposition record: what it costs a store that keeps none. */
export const KEEPS_BOOK = `(exists (select from serial_policy where parts ->> 'book' is not null)
  or exists (select from serial_book_line))`

/** Of a count's operations these are many, and say nothing that their count does not. */
const SCANNING: OperationKind = "scan_count"

// Its intent may be long and is read by itself.
const COLUMNS = `o.id, o.kind, o.state, o.progress, o.idempotency_key, o.attempt, o.request_hash, o.reverts_operation_id,
o.flow, o.reference_type, o.reference_id, o.actor_type, o.actor_id, o.occurred_at, o.recorded_at, o.owed, o.note, (o.state = 'abandoned' or ${IS_UNDONE}) as is_spent, ${KEEPS_BOOK} as keeps_book`

/** How often a key that is spent is tried again: another client may take its next attempt at the same moment. */
const LOOKS = 3

/**
 * Begins an operation under its idempotency key, and lets this transaction write serials in its name.
 * @returns the new operation, or the earlier one with the same key and request (then nothing is to be done again)
 * @throws idempotency_key_reused, operation_unfinished
 */
export async function beginOperation(
  context: Context,
  head: OperationHead
): Promise<{ operation: OperationRow; isReplay: boolean }> {
  let attempt = 1
  for (let look = 1; look <= LOOKS; look += 1) {
    // Most keys are new: then this is all that it takes.
    const [created] = await insertOperation(context, head, attempt)
    if (created) {
      return { operation: created, isReplay: false }
    }
    const earlier = await lastAttempt(context, head.idempotency_key)
    if (earlier && !earlier.is_spent) {
      return { operation: sameRequest(earlier, head), isReplay: true }
    }
    attempt = (earlier?.attempt ?? 0) + 1
  }
  throw new UnitsBusyError()
}

/** Lets this transaction write serials in the name of an operation; the database refuses it otherwise. */
export async function writeInTheNameOf(context: Context, operationId: string): Promise<void> {
  await query(context, "select set_config('serials.operation', ?, true)", [operationId])
}

/** The operation, locked for this transaction. @throws unknown_operation */
export async function lockOperation(context: Context, id: string): Promise<OperationRow> {
  // Two statements: what others wrote while this one waited for the lock is seen only by the next.
  await query(context, "select 1 from serial_operation where id = ? for update", [id])
  const [operation] = await query<OperationRow>(
    context,
    `select ${COLUMNS} from serial_operation o where id = ?`,
    [id]
  )
  if (!operation) {
    throw new SerialRefusalError([refuse("unknown_operation", null, { operation: id })])
  }
  return operation
}

/**
 * The operation that has to be reverted to take this one back, locked: itself, or the last one that did it again.
 * @throws already_reverted
 */
export async function lockRevertible(context: Context, id: string): Promise<OperationRow> {
  const asked = await lockOperation(context, id)
  if (asked.is_spent) {
    throw new SerialRefusalError([refuse("already_reverted", null, { operation: id })])
  }
  const [last] = await query<{ id: string }>(
    context,
    `with recursive chain as (
       select id, 0 as depth from serial_operation where id = ?
       union all
       select r.id, c.depth + 1 from chain c
         join serial_operation r on r.reverts_operation_id = c.id and r.state <> 'abandoned'
     ) select id from chain order by depth desc limit 1`,
    [id]
  )
  return last.id === id ? asked : lockOperation(context, last.id)
}

/** What a pending operation means to do. */
export async function intentOf<Intent>(context: Context, id: string): Promise<Intent> {
  const [{ intent }] = await query<{ intent: Intent }>(
    context,
    "select intent from serial_operation where id = ?",
    [id]
  )
  return intent
}

/** Records how far a pending operation came. */
export async function updateOperation(
  context: Context,
  id: string,
  changes: Partial<Pick<OperationRow, "state" | "owed">> & {
    intent?: unknown
    serial_count?: number
  }
): Promise<void> {
  const jsonColumns = ["owed", "intent"]
  const names = Object.keys(changes)
  const values = Object.entries(changes).map(([name, value]) =>
    jsonColumns.includes(name) && value !== null ? JSON.stringify(value) : value
  )
  const assignments = [...names.map((name) => `${name} = ?`), "updated_at = now()"].join(", ")
  await run(context, `update serial_operation set ${assignments} where id = ?`, [...values, id])
}

/**
 * Records that an operation's serials are written, and where: at the locations of its units, and at that of the count or
 * delivery that it belongs to. Of its intent remains what tells a job whether the stock that it still owes was moved.
 */
export async function recordOperation(
  context: Context,
  id: string,
  {
    state,
    owed,
    serial_count,
    places,
  }: Pick<OperationRow, "state" | "owed"> & {
    serial_count: number
    /** How many of its units each location has to do with. */
    places: Readonly<Record<string, number>>
  }
): Promise<void> {
  await run(
    context,
    `with placed as (
       insert into serial_operation_place (location_id, recorded_at, operation_id, serial_count)
       select p.location_id, o.recorded_at, o.id, sum(p.units) from serial_operation o cross join lateral (
         select key as location_id, value::int as units from json_each_text(?)
         union all
         select c.location_id, 0 from serial_count c
          where c.id = o.reference_id and o.reference_type = '${COUNT}' and o.kind <> '${SCANNING}'
         union all
         select d.location_id, 0 from serial_delivery d where d.id = o.reference_id and o.reference_type = '${DELIVERY}'
       ) p where o.id = ? group by 1, 2, 3
     )
     update serial_operation set state = ?, progress = 'recorded', owed = ?, serial_count = ?, updated_at = now(),
       intent = case when ? = 'pending' then jsonb_strip_nulls(jsonb_build_object('awaiting_before', intent -> 'awaiting_before')) end
      where id = ?`,
    [JSON.stringify(places), id, state, JSON.stringify(owed), serial_count, state, id]
  )
}

/** Hash of a request, independent of the order of its keys. */
export function requestHash(request: unknown): string {
  return createHash("sha256").update(JSON.stringify(request, sortKeys)).digest("hex")
}

function sortKeys(_key: string, value: unknown): unknown {
  const isPlainObject = typeof value === "object" && value !== null && !Array.isArray(value)
  return isPlainObject
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

/** The operation that was carried out under a key for the same request, or null when the key is free. */
export async function findAttempt(
  context: Context,
  head: Pick<OperationHead, "idempotency_key" | "request">
): Promise<OperationRow | null> {
  const earlier = await lastAttempt(context, head.idempotency_key)
  return earlier && !earlier.is_spent ? sameRequest(earlier, head) : null
}

/** Whether the last operation under a key was undone by somebody, not by the workflow that ran it. */
export async function isUndoneByHand(context: Context, key: string): Promise<boolean> {
  const last = await lastAttempt(context, key)
  if (!last?.is_spent) {
    return false
  }
  const reversals = await query<{ id: string }>(
    context,
    `select id from serial_operation
      where reverts_operation_id = ? and state <> 'abandoned' and actor_type <> 'system' limit 1`,
    [last.id]
  )
  return reversals.length > 0
}

async function lastAttempt(context: Context, key: string): Promise<OperationRow | undefined> {
  const [operation] = await query<OperationRow>(
    context,
    `select ${COLUMNS} from serial_operation o where idempotency_key = ? order by attempt desc limit 1`,
    [key]
  )
  return operation
}

function sameRequest(operation: OperationRow, head: Pick<OperationHead, "request">): OperationRow {
  if (operation.request_hash !== requestHash(head.request)) {
    throw new SerialRefusalError([refuse("idempotency_key_reused")])
  }
  if (operation.state === "pending") {
    throw new SerialRefusalError([
      refuse("operation_unfinished", null, { operation: operation.id }),
    ])
  }
  return operation
}

async function insertOperation(
  context: Context,
  head: OperationHead,
  attempt: number
): Promise<OperationRow[]> {
  const now = new Date()
  const row = {
    id: generateEntityId(undefined, "serop"),
    kind: head.kind,
    state: "pending",
    progress: "planned",
    idempotency_key: head.idempotency_key,
    attempt,
    request_hash: requestHash(head.request),
    reverts_operation_id: head.reverts_operation_id ?? null,
    flow: head.flow ?? null,
    reference_type: head.reference?.type ?? null,
    reference_id: head.reference?.id ?? null,
    actor_type: head.actor.type,
    actor_id: head.actor.id,
    occurred_at: head.occurred_at ?? now.toISOString(),
    recorded_at: now.toISOString(),
    owed: "[]",
    note: head.note ?? null,
  }
  const names = Object.keys(row)
  return query<OperationRow>(
    context,
    `insert into serial_operation (${names.join(", ")}) values (${names.map(() => "?").join(", ")})
     on conflict do nothing returning *, false as is_spent, ${KEEPS_BOOK} as keeps_book, set_config('serials.operation', id, true)`,
    Object.values(row)
  )
}

/** The units that an operation changed. */
export async function changedBy(context: Context, operationId: string): Promise<string[]> {
  const events = await query<{ serial_id: string }>(
    context,
    "select serial_id from serial_event where operation_id = ? order by serial_id",
    [operationId]
  )
  return events.map(({ serial_id }) => serial_id)
}
