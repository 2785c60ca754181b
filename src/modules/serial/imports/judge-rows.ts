import type { Context } from "@medusajs/framework/types"
import type { Place } from "../queries/withheld"
import { run } from "../sql"

/**
 * Judges the rows of an import against each other, and against the units that there are: three statements, however many
 * rows.
 * @param column the heading of the column with the serial numbers
 */
export async function judgeRows(context: Context, importId: string, column: string): Promise<void> {
  await run(context, DUPLICATES, [importId, column, importId])
  await run(context, TAKEN, [column, importId])
}

const ADD = "set problems = coalesce(r.problems, '[]') || jsonb_build_array(jsonb_build_object("

/** Whether the record that has a row's number waits for its unit, and the row brings one. */
const IS_AWAITED = "(s.status = 'expected' and r.command <> 'register_sold')"

/**
 * The second of two equal numbers is the one in the way; a row that is wrong already is in nobody's. What is worked out over all rows is worked out once: the planner
 * takes an import whose rows were just put aside for one of a row or none, and would do it again for each.
 */
const DUPLICATES = `
  with d as materialized (
    select row, first
      from (select row, min(row) filter (where problems is null) over (partition by scope_key, normalized) as first
              from serial_import_row where import_id = ? and normalized is not null) n
     where first < row)
  update serial_import_row r ${ADD}
      'column', ?::text, 'value', r.number, 'code', 'duplicate_in_file', 'detail', jsonb_build_object('row', d.first)))
    from d
   where r.import_id = ? and r.row = d.row`

/** Announced units are there to be received, as what they were announced as; all others are in the way. */
const TAKEN = `
  update serial_import_row r ${ADD}
      'column', ?::text, 'value', r.number,
      'code', case when ${IS_AWAITED} then 'wrong_item' else 'already_exists' end,
      'detail', case when ${IS_AWAITED} then jsonb_build_object('item', s.inventory_item_id)
                     else jsonb_build_object('status', s.status, 'location', s.location_id) end))
    from serial s
   where r.import_id = ? and s.normalized = r.normalized and s.scope_key = r.scope_key and s.status <> 'void'
     and not (${IS_AWAITED} and s.inventory_item_id = r.inventory_item_id)`

/**
 * Judges the rows that register units of stock which is there already: at each place, no more than its stock awaits.
 * @param awaiting how many units each place still awaits
 */
export async function judgeCovered(
  context: Context,
  importId: string,
  column: string,
  awaiting: readonly (Place & { quantity: number })[]
): Promise<void> {
  await run(
    context,
    // Worked out once, for the same reason as the duplicates.
    `with o as materialized (
       select r.row, a.quantity as awaiting, count(*) over w as rows,
              row_number() over (partition by r.inventory_item_id, r.location_id order by r.row) as nth
         from serial_import_row r
         join json_to_recordset(?::json) as a (inventory_item_id text, location_id text, quantity int)
           on a.inventory_item_id = r.inventory_item_id and a.location_id = r.location_id
        where r.import_id = ? and r.problems is null and r.command = 'register'
       window w as (partition by r.inventory_item_id, r.location_id))
     update serial_import_row r ${ADD}
         'column', ?::text, 'value', r.number, 'code', 'none_awaiting',
         'detail', jsonb_build_object('given', o.rows, 'awaiting', o.awaiting)))
       from o
      where r.import_id = ? and r.row = o.row and o.nth > o.awaiting`,
    [JSON.stringify(awaiting), importId, column, importId]
  )
}
