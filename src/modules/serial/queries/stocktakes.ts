import type { Context } from "@medusajs/framework/types"
import {
  CLOSE_COUNT,
  COUNT,
  COUNT_OUTCOMES,
  type CountOutcome,
  type CountStatus,
} from "../../../lifecycle/counts"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { IS_UNDONE } from "../ledger/operations"
import type { CountScope } from "../ledger/types"
import { query, type Row } from "../sql"
import { FINDINGS } from "./findings"
import { all, among, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which counts are wanted; all that is said must hold. */
export interface CountFilter {
  ids?: readonly string[]
  status?: CountStatus
  location_ids?: readonly string[]
}

/** A count as it is read. */
export interface CountRecord extends CountScope {
  id: string
  status: CountStatus
  opened_at: string
  actor_type: string
  actor_id: string | null
  approved_at: string | null
  approved_by_type: string | null
  approved_by_id: string | null
  /** The operation that closed it, when that stands. */
  closed_by_operation_id: string | null
  /** Units and unknown numbers that were scanned, each once. */
  scanned: number
}

/** One page of counts. */
export interface CountPage extends Counted {
  counts: CountRecord[]
}

/** What a count says of a unit or a number. */
export interface Finding {
  key: string
  serial_id: string | null
  number: string
  outcome: CountOutcome
  inventory_item_id: string | null
  status: Status | null
  /** Whose it is; null once the count is closed. */
  owner: Owner | null
  /** Of a lost unit: how it stood before; null once the count is closed. */
  lost_from: Status | null
  location_id: string | null
  bin: string | null
  /** The unit's version; null once the count is closed. */
  version: number | null
  scanned_at: string | null
  correction: string | null
}

/** How much a count says of what. */
export type CountSums = Record<CountOutcome, number>

/** What was scanned, by whom and when. */
export interface ScanRecord {
  key: string
  number: string
  serial_id: string | null
  operation_id: string
  actor_type: string
  actor_id: string | null
  scanned_at: string
}

const CLOSED_BY = `(select o.id from serial_operation o
  where o.reference_type = '${COUNT}' and o.reference_id = c.id and o.kind = '${CLOSE_COUNT}'
    and o.progress = 'recorded' and not ${IS_UNDONE} limit 1)`

const COUNTS = `select * from (
  select c.*, closing.id as closed_by_operation_id, case when closing.id is null then c.status else 'closed' end as present
    from serial_count c left join lateral ${CLOSED_BY} closing on true
) c`

/** A page of counts, newest first, and how many there are; exact up to ten thousand. */
export async function findCounts(
  context: Context,
  filter: CountFilter,
  { limit, offset }: Page
): Promise<CountPage> {
  const { sql: where, values } = all(conditionsOf(filter))
  const rows = await query<Row & { opened_at: Date; approved_at: Date | null }>(
    context,
    `select c.id, c.location_id, c.item_ids, c.bin, c.is_blind, c.note, c.present as status, c.opened_at, c.actor_type,
            c.actor_id, c.approved_at, c.approved_by_type, c.approved_by_id, c.closed_by_operation_id,
            (select count(*)::int from serial_count_scan k where k.count_id = c.id and k.discarded_at is null) as scanned
       from (${COUNTS} where ${where} order by c.id desc limit ? offset ?) c order by c.id desc`,
    [...values, limit, offset]
  )
  return {
    counts: rows.map(
      (row) =>
        ({
          ...row,
          opened_at: row.opened_at.toISOString(),
          approved_at: row.approved_at?.toISOString() ?? null,
        }) as unknown as CountRecord
    ),
    ...(await counted(context, { sql: `${COUNTS} where ${where}`, values })),
  }
}

function conditionsOf({ ids, status, location_ids }: CountFilter): Condition[] {
  return [
    ...among("c.id", ids),
    ...among("c.location_id", location_ids),
    ...when(status, (said) => ({ sql: "c.present = ?", values: [said] })),
  ]
}

type Source = Pick<CountRecord, "id" | "closed_by_operation_id">

/** Where a count's findings stand: as they are now, or as they were when it was closed. */
function findingsOf({ id, closed_by_operation_id }: Source): Condition {
  return closed_by_operation_id === null
    ? { sql: FINDINGS, values: [id] }
    : {
        sql: "select r.*, null::int as version, null as owner, null as lost_from from serial_count_result r where r.operation_id = ?",
        values: [closed_by_operation_id],
      }
}

/** How many units and numbers came to what. */
export async function sumsOfCount(context: Context, count: Source): Promise<CountSums> {
  const { sql, values } = findingsOf(count)
  const rows = await query<{ outcome: CountOutcome; count: number }>(
    context,
    `select outcome, count(*)::int as count from (${sql}) f group by outcome`,
    values
  )
  const sums = new Map(rows.map((row) => [row.outcome, row.count]))
  return Object.fromEntries(
    COUNT_OUTCOMES.map((outcome) => [outcome, sums.get(outcome) ?? 0])
  ) as CountSums
}

/** Which of a count's findings are wanted: all of some outcomes, and beside them these units. */
export interface FindingsWanted {
  outcomes: readonly CountOutcome[]
  serial_ids?: readonly string[]
}

/**
 * A page of a count's findings, by outcome in the order of the lifecycle and by number.
 * @param page all of them when absent
 */
export async function findingsOfCount(
  context: Context,
  count: Source,
  { outcomes, serial_ids = [] }: FindingsWanted,
  page?: Page
): Promise<Finding[]> {
  const { sql, values } = findingsOf(count)
  const rows = await query<Omit<Finding, "scanned_at"> & { scanned_at: Date | null }>(
    context,
    `select key, serial_id, number, outcome, inventory_item_id, status, owner, lost_from, location_id, bin, version, scanned_at,
            correction
       from (${sql}) f where outcome = any(?) or serial_id = any(?)
      order by array_position(?::text[], outcome), number, key ${page ? "limit ? offset ?" : ""}`,
    [...values, outcomes, serial_ids, COUNT_OUTCOMES, ...(page ? [page.limit, page.offset] : [])]
  )
  return rows.map((row) => ({
    ...row,
    version: row.version === null ? null : Number(row.version),
    scanned_at: row.scanned_at?.toISOString() ?? null,
  }))
}

/** What was scanned in a count and not set aside, newest first; with keys, only those. */
export async function scansOfCount(
  context: Context,
  countId: string,
  { limit, offset }: Page,
  keys?: readonly string[]
): Promise<ScanRecord[]> {
  const rows = await query<Omit<ScanRecord, "scanned_at"> & { scanned_at: Date }>(
    context,
    `select key, number, serial_id, operation_id, actor_type, actor_id, scanned_at from serial_count_scan
      where count_id = ? and discarded_at is null ${keys ? "and key = any(?)" : ""}
      order by scanned_at desc, key limit ? offset ?`,
    [countId, ...(keys ? [keys] : []), limit, offset]
  )
  return rows.map((row) => ({ ...row, scanned_at: row.scanned_at.toISOString() }))
}
