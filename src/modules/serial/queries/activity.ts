import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"
import type { Condition } from "./conditions-sql"
import { EVENT_COLUMNS, eventOf, type EventRow, type HistoryEvent } from "./history"
import { COUNT_LIMIT, sizeOf, type Counted, type Page } from "./paging"

/** One line of what happened to the units of some items. */
export interface ActivityEvent extends HistoryEvent {
  serial_id: string
  /** The unit's number now. */
  number: string
  inventory_item_id: string
}

/** A page of what happened, and how many events there are. */
export interface ActivityPage extends Counted {
  events: ActivityEvent[]
}

/**
 * The units of some items that something happened to last, newest first: `recent (id, updated_at, version)`. Each item's
 * are taken from the index of its own, for an index gives no order over several items. Takes the items and, twice, how many.
 */
const RECENT = `recent as (
  select s.id, s.updated_at, s.version from unnest(?::text[]) item (id)
   cross join lateral (
     select id, updated_at, version from serial
      where inventory_item_id = item.id order by updated_at desc, id desc limit ?
   ) s order by s.updated_at desc, s.id desc limit ?
)`

/**
 * What happened to the units of some items, newest first, void units included; those of an operation in the order of their
 * records. The events are found by their units: a page's events belong to as many units as were changed last, whatever
 * the number of events.
 * A unit that became one of another item is found with its whole history under the item that it is now.
 * @param page reaches as far as is counted (`COUNT_LIMIT`)
 */
export async function activityOf(
  context: Context,
  itemIds: readonly string[],
  page: Page
): Promise<ActivityPage> {
  const { sql, values } = newestEvents(itemIds, page)
  const rows = await query<EventRow & Omit<ActivityEvent, keyof HistoryEvent>>(context, sql, values)
  return { events: rows.map(eventOf), ...(await countOf(context, itemIds)) }
}

/**
 * The statement of `activityOf`. Events and operations are looked up one by one: the planner cannot know that those of a page
 * are the newest, and would walk through all others towards them.
 */
export function newestEvents(itemIds: readonly string[], { limit, offset }: Page): Condition {
  const reach = offset + limit
  return {
    sql: `with ${RECENT},
     page as (
       select e.* from recent r cross join lateral (
         select * from serial_event where serial_id = r.id order by recorded_at desc, sequence desc limit ?
       ) e order by e.recorded_at desc, e.serial_id desc, e.sequence desc limit ? offset ?
     )
     select ${EVENT_COLUMNS}, s.id as serial_id, s.number, s.inventory_item_id
       from page e
      cross join lateral (select * from serial_operation where id = e.operation_id limit 1) o
       join serial s on s.id = e.serial_id
      order by e.recorded_at desc, e.serial_id desc, e.sequence desc`,
    values: [itemIds, reach, reach, reach, limit, offset],
  }
}

/** How many events the units of some items have: a unit's version is the number of its own. */
async function countOf(context: Context, itemIds: readonly string[]): Promise<Counted> {
  const [{ count }] = await query<{ count: number }>(
    context,
    `with ${RECENT} select coalesce(sum(version), 0)::int as count from recent`,
    [itemIds, COUNT_LIMIT + 1, COUNT_LIMIT + 1]
  )
  return sizeOf(count)
}
