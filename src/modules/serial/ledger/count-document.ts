import type { Context } from "@medusajs/framework/types"
import { whyNotStep } from "../../../lifecycle/counts"
import { refuse } from "../../../lifecycle/refusals"
import SerialCount from "../models/serial-count"
import SerialCountScan from "../models/serial-count-scan"
import { FINDINGS } from "../queries/findings"
import { findCounts } from "../queries/stocktakes"
import { insertRows, tableOf } from "../recordset"
import { refuseIfAny, SerialRefusalError } from "../refusal-error"
import { chunksOf, query, run } from "../sql"
import type { OperationRow } from "./operations"
import type { CountChange, CountScan, CountScope, UnitBatch } from "./types"

type Work = Extract<CountChange, { id: string }>

/**
 * Locks the count that an operation works on, and refuses what cannot be done to it now. Several people scan at once.
 * @throws unknown_count, and what `whyNotStep` says
 */
export async function lockCount(context: Context, { id, step }: Work): Promise<void> {
  // Two statements: what others wrote while this one waited for the lock is seen only by the next.
  const lock = step === "scan" ? "share" : "update"
  await query(context, `select 1 from serial_count where id = ? for ${lock}`, [id])
  const [count] = (await findCounts(context, { ids: [id] }, { limit: 1, offset: 0 })).counts
  if (!count) {
    throw new SerialRefusalError([refuse("unknown_count", null, { count: id })])
  }
  const { status, approved_at } = count
  const why = whyNotStep(step, { status, is_approved: approved_at !== null })
  refuseIfAny(why === null ? [] : [refuse(why, null, { count: id, status })])
}

/** Writes what an operation does to a count; its corrections are those of the operation's batches. */
export async function writeCount(
  context: Context,
  operation: OperationRow,
  count: CountChange,
  batches: readonly UnitBatch[]
): Promise<void> {
  const now = new Date(operation.recorded_at).toISOString()
  if ("begins" in count) {
    return writeRecord(context, operation, count.begins, now)
  }
  switch (count.step) {
    case "scan":
      return writeScans(context, operation, count.id, count.scans, now)
    case "recount":
      await discardScans(context, count.id, count.discards, now)
      return changeRecord(context, count.id, now, {
        status: "open",
        approved_at: null,
        approved_by_type: null,
        approved_by_id: null,
      })
    case "review":
      return changeRecord(context, count.id, now, { status: "reviewing" })
    case "approve":
      return changeRecord(context, count.id, now, {
        approved_at: now,
        approved_by_type: operation.actor_type,
        approved_by_id: operation.actor_id,
      })
    case "close":
      return keepFindings(context, operation.id, count.id, batches, now)
    case "cancel":
      return changeRecord(context, count.id, now, { status: "cancelled" })
  }
}

const TABLE = tableOf(SerialCount)
const SCANS = tableOf(SerialCountScan)

async function writeRecord(
  context: Context,
  { actor_type, actor_id }: OperationRow,
  count: CountScope & { id: string },
  now: string
): Promise<void> {
  await insertRows(context, TABLE, [count], {
    id: ({ id }) => id,
    location_id: ({ location_id }) => location_id,
    item_ids: ({ item_ids }) => item_ids,
    bin: ({ bin }) => bin,
    is_blind: ({ is_blind }) => is_blind,
    note: ({ note }) => note,
    status: () => "open",
    opened_at: () => now,
    actor_type: () => actor_type,
    actor_id: () => actor_id,
    created_at: () => now,
    updated_at: () => now,
  })
}

async function changeRecord(
  context: Context,
  id: string,
  now: string,
  changes: Record<string, string | null>
): Promise<void> {
  const assignments = Object.keys(changes).map((name) => `${name} = ?`)
  await run(
    context,
    `update serial_count set ${assignments.join(", ")}, updated_at = ? where id = ?`,
    [...Object.values(changes), now, id]
  )
}

async function writeScans(
  context: Context,
  { id: operation_id, actor_type, actor_id }: OperationRow,
  countId: string,
  scans: readonly CountScan[],
  now: string
): Promise<void> {
  // In one order, so that two clients that scan the same units queue up instead of deadlocking.
  const sorted = [...scans].sort(({ key: a }, { key: b }) => (a < b ? -1 : 1))
  for (const chunk of chunksOf(sorted)) {
    await insertRows(
      context,
      SCANS,
      chunk,
      {
        operation_id: () => operation_id,
        key: ({ key }) => key,
        count_id: () => countId,
        number: ({ number }) => number,
        serial_id: ({ serial_id }) => serial_id,
        actor_type: () => actor_type,
        actor_id: () => actor_id,
        scanned_at: () => now,
        created_at: () => now,
        updated_at: () => now,
      },
      "on conflict do nothing"
    )
  }
}

async function discardScans(
  context: Context,
  countId: string,
  discards: readonly string[] | "all",
  now: string
): Promise<void> {
  const isAll = discards === "all"
  await run(
    context,
    `update serial_count_scan set discarded_at = ?, updated_at = ?
      where count_id = ? and discarded_at is null ${isAll ? "" : "and serial_id = any(?)"}`,
    [now, now, countId, ...(isAll ? [] : [discards])]
  )
}

/** Keeps what the count says as it is closed, before its corrections are written. */
async function keepFindings(
  context: Context,
  operationId: string,
  countId: string,
  batches: readonly UnitBatch[],
  now: string
): Promise<void> {
  const corrections = batches.flatMap(({ command, units = [] }) =>
    units.map(({ serial_id }) => ({ serial_id, command }))
  )
  await run(
    context,
    `insert into serial_count_result (operation_id, count_id, key, number, serial_id, outcome, correction, inventory_item_id,
       status, location_id, bin, scanned_at, created_at, updated_at)
     select ?, ?, f.key, f.number, f.serial_id, f.outcome, k.command, f.inventory_item_id, f.status, f.location_id, f.bin,
            f.scanned_at, ?, ?
       from (${FINDINGS}) f
       left join json_to_recordset(?::json) as k (serial_id text, command text) on k.serial_id = f.serial_id`,
    [operationId, countId, now, now, countId, JSON.stringify(corrections)]
  )
}
