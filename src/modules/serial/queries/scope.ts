import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** What makes a unit's number unique, with the number as printed. */
export interface NumberedUnit {
  id: string
  inventory_item_id: string
  number: string
  normalized: string
  scope_key: string
}

/** The items that have serials; a walk from one item to the next along the index, however many serials each has. */
export async function itemsWithSerials(context: Context): Promise<string[]> {
  const rows = await query<{ item: string }>(
    context,
    `with recursive items as (
       (select inventory_item_id as item from serial order by inventory_item_id limit 1)
       union all
       select (select s.inventory_item_id from serial s where s.inventory_item_id > i.item order by s.inventory_item_id limit 1)
         from items i where i.item is not null
     ) select item from items where item is not null`
  )
  return rows.map(({ item }) => item)
}

/** The numbers of all units of these items, void ones left out: their numbers are free. */
export async function numbersOfItems(
  context: Context,
  itemIds: readonly string[]
): Promise<NumberedUnit[]> {
  return itemIds.length === 0
    ? []
    : query<NumberedUnit>(
        context,
        `select id, inventory_item_id, number, normalized, scope_key from serial
          where inventory_item_id = any(?) and status <> 'void' order by id`,
        [itemIds]
      )
}

/** Which of these units would meet another unit's number, among all that are not of these items. */
export async function takenNumbers(
  context: Context,
  units: readonly Omit<NumberedUnit, "inventory_item_id">[],
  itemIds: readonly string[]
): Promise<{ id: string; number: string }[]> {
  return query<{ id: string; number: string }>(
    context,
    `select u.id, u.number
       from json_to_recordset(?::json) as u (id text, number text, normalized text, scope_key text)
       join serial s on s.normalized = u.normalized and s.scope_key = u.scope_key and s.status <> 'void'
      where not (s.inventory_item_id = any(?)) order by u.id`,
    [JSON.stringify(units), itemIds]
  )
}
