import type { Context } from "@medusajs/framework/types"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { query } from "../sql"

/** A number, in its comparable form, of a unit of an item. */
export interface NumberOfItem {
  inventory_item_id: string
  normalized: string
}

/** A unit that has, or once had, a number as a unit of an item. */
export interface OnceOf {
  /** Which of those asked for, by position. */
  position: number
  /** `now`: it is so still. `number`: its number was corrected since. `item`: it is a unit of another item by now. */
  since: "now" | "number" | "item"
  number: string
  inventory_item_id: string
  status: Status
  owner: Owner
}

/** Whether a unit was made one of another item, which it was not when it came. */
const CAME_FROM_ITEM = `exists (select 1 from serial_event e where e.serial_id = s.id and e.command = 'reclassify'
      and e.changes::json -> 'inventory_item_id' ->> 0 = a.item)`

/**
 * Finds the units that have, or once had, numbers as units of items, also when the number was corrected or the unit made one
 * of another item since: one statement over the indexes of numbers, however many. Void records do not count.
 */
export async function onceOf(context: Context, asked: readonly NumberOfItem[]): Promise<OnceOf[]> {
  if (asked.length === 0) {
    return []
  }
  const rows = asked.map((one, position) => ({
    position,
    form: one.normalized,
    item: one.inventory_item_id,
  }))
  return query<OnceOf>(
    context,
    `with a as materialized (
       select position, form, item from json_to_recordset(?::json) as a (position int, form text, item text))
     select a.position, 'now' as since, s.number, s.inventory_item_id, s.status, s.owner
       from a join serial s on s.normalized = a.form and s.inventory_item_id = a.item and s.status <> 'void'
     union all
     select a.position, 'item', s.number, s.inventory_item_id, s.status, s.owner
       from a join serial s on s.normalized = a.form and s.inventory_item_id <> a.item and s.status <> 'void'
        and s.version > 1 and ${CAME_FROM_ITEM}
     union all
     select a.position, 'number', s.number, s.inventory_item_id, s.status, s.owner
       from a join serial_identifier i on i.normalized = a.form and i.type = 'former'
       join serial s on s.id = i.serial_id and s.status <> 'void' and (s.inventory_item_id = a.item or ${CAME_FROM_ITEM})
      order by position`,
    [JSON.stringify(rows)]
  )
}
