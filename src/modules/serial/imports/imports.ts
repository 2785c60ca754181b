import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  IMPORT,
  IMPORT_STEPS,
  whyNotStep,
  WORKING,
  type ImportState,
  type ImportStep,
} from "../../../lifecycle/imports"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { IS_UNDONE } from "../ledger/operations"
import type { Actor } from "../ledger/types"
import { counted, type Counted, type Page } from "../queries/paging"
import { refuseIfAny } from "../refusal-error"
import { query, run } from "../sql"

/** What is said of an import when its file is given. Instants are ISO 8601. */
export interface ImportHead {
  file_name: string
  already_in_stock: boolean
  inventory_item_id: string | null
  location_id: string | null
  supplier: string | null
  reference: string | null
  received_at: string | null
}

/** An import, and how far it came. */
export interface ImportRecord extends ImportHead {
  id: string
  state: ImportState
  number_column: string
  left_out: string[]
  row_count: number
  bad_count: number
  applied_until: number
  applied_count: number
  undone_count: number
  left_count: number
  failure: Refusal[] | null
  created_at: string
  finished_at: string | null
  actor_type: Actor["type"]
  actor_id: string | null
}

type ImportRow = Omit<ImportRecord, "created_at" | "finished_at" | "received_at"> & {
  created_at: Date
  finished_at: Date | null
  received_at: Date | null
}

const COLUMNS = `id, state, file_name, already_in_stock, inventory_item_id, location_id, supplier, reference, received_at,
  number_column, left_out, row_count, bad_count, applied_until, applied_count, undone_count, left_count, failure,
  created_at, finished_at, actor_type, actor_id`

/** How long an import may be silent while it is read: then its process is dead. */
const SILENT_MINUTES = 10

/** Begins an import whose file is about to come in. */
export async function beginImport(
  context: Context,
  head: ImportHead,
  actor: Actor
): Promise<ImportRecord> {
  const row = {
    id: generateEntityId(undefined, "serimp"),
    state: "reading",
    ...head,
    actor_type: actor.type,
    actor_id: actor.id,
  }
  const names = Object.keys(row)
  const [created] = await query<ImportRow>(
    context,
    `insert into serial_import (${names.join(", ")}) values (${names.map(() => "?").join(", ")}) returning ${COLUMNS}`,
    Object.values(row)
  )
  return recordOf(created)
}

/** An import. @throws unknown_import */
export async function importById(context: Context, id: string): Promise<ImportRecord> {
  const [row] = await query<ImportRow>(
    context,
    `select ${COLUMNS} from serial_import where id = ?`,
    [id]
  )
  refuseIfAny(row ? [] : [refuse("unknown_import", null, { import: id })])
  return recordOf(row)
}

/** A page of imports, newest first, but for those that were discarded, and how many there are. */
export async function findImports(
  context: Context,
  { limit, offset }: Page
): Promise<Counted & { imports: ImportRecord[] }> {
  const sql = `select ${COLUMNS} from serial_import where state <> 'discarded'`
  const rows = await query<ImportRow>(
    context,
    `${sql} order by created_at desc, id desc limit ? offset ?`,
    [limit, offset]
  )
  return { imports: rows.map(recordOf), ...(await counted(context, { sql, values: [] })) }
}

/** Imports in which a job has something to do. */
export async function importsAtWork(context: Context): Promise<string[]> {
  const rows = await query<{ id: string }>(
    context,
    "select id from serial_import where state = any(?) order by id",
    [WORKING]
  )
  return rows.map(({ id }) => id)
}

/**
 * Takes a step of an import, which it locks.
 * @throws unknown_import, import_not_ready when it does not stand where the step begins
 */
export async function stepImport(
  context: Context,
  id: string,
  step: ImportStep
): Promise<ImportRecord> {
  await query(context, "select 1 from serial_import where id = ? for update", [id])
  refuseIfAny(whyNotStep(step, await importById(context, id)))
  return change(context, id, {
    state: IMPORT_STEPS[step].to,
    failure: null,
    finished_at: null,
  })
}

/** What an import comes to while it is read and worked on. */
export type ImportChanges = Partial<
  Pick<
    ImportRecord,
    | "state"
    | "number_column"
    | "left_out"
    | "row_count"
    | "bad_count"
    | "applied_until"
    | "applied_count"
    | "undone_count"
    | "left_count"
    | "failure"
    | "finished_at"
  >
>

/**
 * Notes how far an import came.
 * @param onlyIn the state in which that can still be said of it; any, unless said
 * @throws import_not_ready when it is in another
 */
export async function change(
  context: Context,
  id: string,
  changes: ImportChanges,
  onlyIn: ImportState | null = null
): Promise<ImportRecord> {
  const stored = { ...changes, ...(changes.failure ? { failure: asJson(changes.failure) } : {}) }
  const assignments = Object.keys(stored).map((name) => `${name} = ?`)
  const [row] = await query<ImportRow>(
    context,
    `update serial_import set ${[...assignments, "updated_at = now()"].join(", ")} where id = ? and state = coalesce(?, state) returning ${COLUMNS}`,
    [...Object.values(stored), id, onlyIn]
  )
  refuseIfAny(row ? [] : [refuse("import_not_ready", null, { import: id })])
  return recordOf(row)
}

/** Notes as broken the imports whose files stopped coming, and forgets their rows. */
export async function breakSilentImports(context: Context): Promise<void> {
  const rows = await query<{ id: string }>(
    context,
    `update serial_import set state = 'broken', finished_at = now(), updated_at = now()
      where state = 'reading' and updated_at < now() - interval '${SILENT_MINUTES} minutes' returning id`
  )
  for (const { id } of rows) {
    await run(context, "delete from serial_import_row where import_id = ?", [id])
  }
}

/** How many units an import brought in, and how many of these undoing took back and left. */
export type ImportCounts = Pick<ImportRecord, "applied_count" | "undone_count" | "left_count">

/** What an import's operations, and those that took them back, come to. */
export async function countsOf(context: Context, id: string): Promise<ImportCounts> {
  const [counts] = await query<ImportCounts>(
    context,
    `select coalesce(sum(o.serial_count), 0)::int as applied_count,
            coalesce(sum(r.serial_count), 0)::int as undone_count,
            coalesce(sum(o.serial_count - r.serial_count), 0)::int as left_count
       from serial_operation o
       left join serial_operation r on r.reverts_operation_id = o.id and r.state <> 'abandoned'
      where o.reference_id = ? and o.reference_type = '${IMPORT}' and o.kind = '${IMPORT}' and o.state = 'done'`,
    [id]
  )
  return counts
}

/** The last operation of an import that was not taken back; one that is not finished yet comes first. */
export async function lastOperationOf(
  context: Context,
  id: string
): Promise<{ id: string; state: "pending" | "done" } | null> {
  const [row] = await query<{ id: string; state: "pending" | "done" }>(
    context,
    `select o.id, o.state from serial_operation o
      where o.reference_id = ? and o.reference_type = '${IMPORT}' and o.kind = '${IMPORT}' and o.state <> 'abandoned' and not ${IS_UNDONE}
      order by (o.state = 'pending') desc, o.recorded_at desc, o.id desc limit 1`,
    [id]
  )
  return row ?? null
}

function asJson(value: unknown): string {
  return JSON.stringify(value)
}

function recordOf({ created_at, finished_at, received_at, ...row }: ImportRow): ImportRecord {
  return {
    ...row,
    received_at: received_at?.toISOString() ?? null,
    created_at: created_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
  }
}
