import type { Context } from "@medusajs/framework/types"
import type { StockOwed } from "../../../lifecycle/stock"
import type { StoredIntent } from "../ledger/intents"
import { IS_UNDONE } from "../ledger/operations"
import { query, type Row } from "../sql"
import { all, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which operations are wanted; all that is said must hold. */
export interface OperationFilter {
  ids?: readonly string[]
  kinds?: readonly string[]
  states?: readonly string[]
  actor_id?: string
  reference_type?: string
  reference_id?: string
  /** At which location it did something. */
  location_id?: string
}

/** One business action, as it is read. */
export interface OperationRecord {
  id: string
  kind: string
  state: "pending" | "done" | "abandoned"
  serial_count: number
  flow: string | null
  actor_type: string
  actor_id: string | null
  reference_type: string | null
  reference_id: string | null
  occurred_at: string
  recorded_at: string
  note: string | null
  owed: StockOwed[]
  reverts_operation_id: string | null
  /** The operation that took this one back. */
  reverted_by_operation_id: string | null
  can_be_undone: boolean
}

/** One page of operations. */
export interface OperationPage extends Counted {
  operations: OperationRecord[]
}

const COLUMNS = {
  ids: "o.id = any(?)",
  kinds: "o.kind = any(?)",
  states: "o.state = any(?)",
  actor_id: "o.actor_id = ?",
  reference_type: "o.reference_type = ?",
  reference_id: "o.reference_id = ?",
  location_id: "p.location_id = ?",
} as const satisfies Record<keyof OperationFilter, string>

/** A page of operations, newest first, and how many there are; exact up to ten thousand. */
export async function findOperations(
  context: Context,
  filter: OperationFilter,
  page: Page
): Promise<OperationPage> {
  const { sql, values } = newestOperations(filter, page)
  const rows = await query<Row>(context, sql, values)
  const { from, where } = wanted(filter)
  return {
    operations: rows.map(recordOf),
    ...(await counted(context, {
      sql: `select 1 from ${from} where ${where.sql}`,
      values: where.values,
    })),
  }
}

/** The statement of a page of operations. Those of a location are walked in the order of its own index. */
export function newestOperations(filter: OperationFilter, { limit, offset }: Page): Condition {
  const { from, where, order } = wanted(filter)
  return {
    sql: `select o.id, o.kind, o.state, o.serial_count, o.flow, o.actor_type, o.actor_id, o.reference_type, o.reference_id,
            o.occurred_at, o.recorded_at, o.note, o.owed, o.reverts_operation_id,
            case when ${IS_UNDONE} then r.id end as reverted_by_operation_id,
            o.state = 'done' and o.flow is null and o.reverts_operation_id is null and r.id is null as can_be_undone
       from (select o.* from ${from} where ${where.sql} order by ${order} limit ? offset ?) o
       left join serial_operation r on r.reverts_operation_id = o.id and r.state <> 'abandoned'
      order by o.recorded_at desc, o.id desc`,
    values: [...where.values, limit, offset],
  }
}

function wanted(filter: OperationFilter): { from: string; where: Condition; order: string } {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined)
  const where = all(
    asked.map(([name, value]) => ({ sql: COLUMNS[name as keyof OperationFilter], values: [value] }))
  )
  return filter.location_id === undefined
    ? { from: "serial_operation o", where, order: "o.recorded_at desc, o.id desc" }
    : {
        // There is always one; of a left join nothing is read where nothing of it is asked.
        from: "serial_operation_place p left join serial_operation o on o.id = p.operation_id",
        where,
        order: "p.recorded_at desc, p.operation_id desc",
      }
}

function recordOf(row: Row): OperationRecord {
  return {
    ...row,
    occurred_at: (row.occurred_at as Date).toISOString(),
    recorded_at: (row.recorded_at as Date).toISOString(),
  } as OperationRecord
}

/** The serials that an operation changed, in the order of their records. */
export async function serialsOfOperation(
  context: Context,
  operationId: string,
  { limit, offset }: Page
): Promise<string[]> {
  const rows = await query<{ serial_id: string }>(
    context,
    "select serial_id from serial_event where operation_id = ? order by serial_id limit ? offset ?",
    [operationId, limit, offset]
  )
  return rows.map(({ serial_id }) => serial_id)
}

/** An operation that was begun and not ended, as far as finishing it needs. */
export interface PendingOperation {
  id: string
  kind: string
  progress: "planned" | "stocked" | "recorded"
  flow: string | null
  reference_type: string | null
  reference_id: string | null
  recorded_at: Date
  owed: StockOwed[]
  intent: StoredIntent | null
}

/**
 * Pending operations that have not moved on since a moment. Those that came furthest come first: what they did is
 * certain, and what they leave at a place tells how the others stand.
 * @param ids only these; all when absent
 */
export async function pendingOperations(
  context: Context,
  untouchedSince: Date,
  ids?: readonly string[]
): Promise<PendingOperation[]> {
  return query<PendingOperation>(
    context,
    `select id, kind, progress, flow, reference_type, reference_id, recorded_at, owed, intent from serial_operation
      where state = 'pending' and updated_at < ? ${ids ? "and id = any(?)" : ""}
      order by array_position(array['recorded', 'stocked', 'planned'], progress), recorded_at, id`,
    ids ? [untouchedSince, ids] : [untouchedSince]
  )
}

/** Whether nobody has ended an operation yet: one statement by primary key. */
export async function isPending(context: Context, id: string): Promise<boolean> {
  const found = await query(
    context,
    "select 1 from serial_operation where id = ? and state = 'pending'",
    [id]
  )
  return found.length > 0
}

/** How far an operation came whose workflow takes it back. */
export interface TakenBack {
  /** Whether its serials were written. */
  is_written: boolean
  /** Whether units were taken back, or it was found that none could be. */
  is_taken_back: boolean
  /** What taking its units back owes the places, of those that were taken back; nothing where none was. */
  owed: StockOwed[]
}

/** What became of the units of an operation that its workflow takes back under a key of its own: by primary key. */
export async function takenBack(context: Context, id: string, key: string): Promise<TakenBack> {
  const [found] = await query<TakenBack>(
    context,
    `select o.progress = 'recorded' as is_written, r.id is not null as is_taken_back, coalesce(r.owed, '[]') as owed from serial_operation o
       left join serial_operation r on r.reverts_operation_id = o.id and r.idempotency_key = ? and r.state <> 'abandoned'
      where o.id = ?`,
    [key, id]
  )
  return found ?? { is_written: false, is_taken_back: false, owed: [] }
}
