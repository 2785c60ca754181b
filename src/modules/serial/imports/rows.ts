import type { Context } from "@medusajs/framework/types"
import type { ImportProblem } from "../../../lifecycle/imports"
import { refuse } from "../../../lifecycle/refusals"
import type { Identifier } from "../../../lifecycle/serial"
import type { CommandName } from "../../../lifecycle/transitions"
import type { Page } from "../queries/paging"
import type { Place } from "../queries/withheld"
import { refuseIfAny } from "../refusal-error"
import { query, run } from "../sql"

/** What a row says of its unit, as it is to be written. */
export interface ImportUnit {
  condition_id?: string
  notes?: string
  identifiers?: Identifier[]
  [field: string]: unknown
}

/** A row of a file, as it was read: what it comes to, or what is wrong with it. */
export interface StagedRow {
  /** Its number, as a spreadsheet shows it. */
  row: number
  number: string
  normalized: string | null
  scope_key: string | null
  inventory_item_id: string | null
  location_id: string | null
  command: Extract<CommandName, "receive" | "register" | "register_sold"> | null
  unit: ImportUnit | null
  problems: ImportProblem[] | null
}

/** A row that can be applied. */
export type GoodRow = {
  [Field in Exclude<keyof StagedRow, "problems" | "location_id">]: NonNullable<StagedRow[Field]>
} & {
  location_id: string | null
}

/** A row with what is wrong with it. */
export interface BadRow {
  row: number
  number: string
  problems: ImportProblem[]
}

/**
 * Puts rows of a file aside until it is applied.
 * @throws import_not_ready when it is no longer being read: then it was taken for broken, and its rows are gone
 */
export async function stageRows(
  context: Context,
  importId: string,
  rows: readonly StagedRow[]
): Promise<void> {
  const stillRead = await run(
    context,
    "update serial_import set row_count = row_count + ?, updated_at = now() where id = ? and state = 'reading'",
    [rows.length, importId]
  )
  refuseIfAny(stillRead === 0 ? [refuse("import_not_ready", null, { import: importId })] : [])
  await run(
    context,
    `insert into serial_import_row (import_id, row, number, normalized, scope_key, inventory_item_id, location_id, command, unit, problems)
     select ?, r.* from json_to_recordset(?::json) as r (row int, number text, normalized text, scope_key text,
       inventory_item_id text, location_id text, command text, unit json, problems jsonb)`,
    [importId, JSON.stringify(rows)]
  )
}

/** Forgets the rows of an import; only the good ones, where its report is still wanted. */
export async function forgetRows(
  context: Context,
  importId: string,
  { onlyGood = false }: { onlyGood?: boolean } = {}
): Promise<void> {
  const which = onlyGood ? "and problems is null" : ""
  await run(context, `delete from serial_import_row where import_id = ? ${which}`, [importId])
}

/** The rows of a stretch of the file that can be applied: those after one, up to another. */
export async function goodRows(
  context: Context,
  importId: string,
  after: number,
  until: number
): Promise<GoodRow[]> {
  // One value: of thousands of rows, each value by itself would take longer to read than all of them to write.
  const [{ rows }] = await query<{ rows: GoodRow[] }>(
    context,
    `select coalesce(json_agg(r order by r.row), '[]') as rows from (
       select row, number, normalized, scope_key, inventory_item_id, location_id, command, unit from serial_import_row
        where import_id = ? and row > ? and row <= ? and problems is null) r`,
    [importId, after, until]
  )
  return rows
}

/** A page of the rows with something wrong, in the file's order. */
export async function badRows(
  context: Context,
  importId: string,
  { limit, offset }: Page
): Promise<BadRow[]> {
  return query<BadRow>(
    context,
    `select row, number, problems from serial_import_row
      where import_id = ? and problems is not null order by row limit ? offset ?`,
    [importId, limit, offset]
  )
}

/** Rows with something wrong after a row, for a report that is read piece by piece. */
export async function badRowsAfter(
  context: Context,
  importId: string,
  row: number,
  limit: number
): Promise<BadRow[]> {
  return query<BadRow>(
    context,
    `select row, number, problems from serial_import_row
      where import_id = ? and row > ? and problems is not null order by row limit ?`,
    [importId, row, limit]
  )
}

/** Notes what is wrong with rows, beside what was wrong before. */
export async function noteProblems(
  context: Context,
  importId: string,
  found: readonly { row: number; problem: ImportProblem }[]
): Promise<void> {
  await run(
    context,
    `update serial_import_row r set problems = coalesce(r.problems, '[]') || jsonb_build_array(f.problem)
       from json_to_recordset(?::json) as f (row int, problem jsonb)
      where r.import_id = ? and r.row = f.row`,
    [JSON.stringify(found), importId]
  )
}

/** How many rows have something wrong. */
export async function countBadRows(context: Context, importId: string): Promise<number> {
  const [{ count }] = await query<{ count: number }>(
    context,
    "select count(*)::int as count from serial_import_row where import_id = ? and problems is not null",
    [importId]
  )
  return count
}

/** At which places good rows want to be registered, and how many at each. */
export async function placesToRegister(
  context: Context,
  importId: string
): Promise<(Place & { quantity: number })[]> {
  return query<Place & { quantity: number }>(
    context,
    `select inventory_item_id, location_id, count(*)::int as quantity from serial_import_row
      where import_id = ? and problems is null and command = 'register' group by 1, 2`,
    [importId]
  )
}

/** The number of the last row that can be applied; 0 where none can. */
export async function lastGoodRow(context: Context, importId: string): Promise<number> {
  const [{ last }] = await query<{ last: number | null }>(
    context,
    "select max(row) as last from serial_import_row where import_id = ? and problems is null",
    [importId]
  )
  return last ?? 0
}
