import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** A count of `serial_tally`, whose rows hold what was added and taken away; group by what is counted. */
export const TALLIED = "coalesce(sum(count), 0)::int"

/**
 * Adds up what operations have written to the tally since the last time: one row is left of each item, place and status.
 * Readers see the same sums before and after, and no operation waits.
 * @returns how many rows were added up
 */
export async function foldTally(context: Context): Promise<number> {
  const [{ folded }] = await query<{ folded: number }>(
    context,
    `with many as (
       select inventory_item_id, location_id, status from serial_tally group by 1, 2, 3 having count(*) > 1 or sum(count) = 0
     ), gone as (
       delete from serial_tally t using many m
        where t.inventory_item_id = m.inventory_item_id and t.location_id is not distinct from m.location_id and t.status = m.status
        returning t.*
     ), kept as (
       insert into serial_tally (inventory_item_id, location_id, status, count)
       select inventory_item_id, location_id, status, sum(count) from gone group by 1, 2, 3 having sum(count) <> 0
     )
     select count(*)::int as folded from gone`,
    []
  )
  return folded
}
