import type { Context } from "@medusajs/framework/types"
import { addDays } from "../../../../lifecycle/calendar"
import { AGE_GROUPS } from "../../../../lifecycle/insight"
import { query } from "../../sql"
import { ON_HAND } from "../availability-sql"
import { all, among } from "../conditions-sql"
import type { Page } from "../paging"
import { startOf, type InsightFilter } from "./insight-sql"

/** How many units of an item are on hand, by `AGE_GROUPS`. */
export interface ItemAges {
  inventory_item_id: string
  units: number[]
}

/** An age group, by the instants between which its units were received. */
export interface ReceivedBetween {
  from: string | null
  before: string | null
}

/** Between which instants units were received that are of each age group on a day. */
export function ageGroups(today: string): ReceivedBetween[] {
  return AGE_GROUPS.map(({ from, to }) => ({
    from: to === null ? null : startOf(addDays(today, -to)),
    before: from === 0 ? null : startOf(addDays(today, 1 - from)),
  }))
}

/**
 * How old the units on hand are: days since they were received, a unit that came back since its first receipt, one that
 * was bought back since then. One statement over the index of units on hand.
 * @returns the items with most units older than half a year first, how many items there are, and all units together
 */
export async function ageingOf(
  context: Context,
  filter: Pick<InsightFilter, "inventory_item_ids" | "location_ids">,
  today: string,
  { limit, offset }: Page
): Promise<{ items: ItemAges[]; count: number; units: number[] }> {
  // Youngest last, as a search among rising instants wants it; the group of everything older is left of the first.
  const begins = ageGroups(today)
    .flatMap(({ from }) => (from === null ? [] : [from]))
    .reverse()
  const where = all([
    { sql: `${ON_HAND} and received_at is not null`, values: [] },
    ...among("inventory_item_id", filter.inventory_item_ids),
    ...among("location_id", filter.location_ids),
  ])
  const groups = AGE_GROUPS.map(
    (_, at) => `coalesce(sum(units) filter (where place = ${begins.length - at}), 0)::int`
  )
  const rows = await query<{ key: string | null; units: number[]; items: number }>(
    context,
    `with aged as (
       select inventory_item_id, width_bucket(received_at, ?::timestamptz[]) as place, count(*) as units
         from serial where ${where.sql} group by 1, 2
     ),
     grouped as (
       select inventory_item_id as key, array[${groups.join(", ")}] as units, grouping(inventory_item_id) as is_total
         from aged group by grouping sets ((inventory_item_id), ())
     )
     select key, units, (count(*) over () - 1)::int as items from grouped
      order by is_total desc, units[5] + units[6] desc, units[4] desc, key limit ?`,
    [begins, ...where.values, offset + limit + 1]
  )
  const [total, ...items] = rows
  return {
    items: items
      .slice(offset)
      .map(({ key, units }) => ({ inventory_item_id: key as string, units })),
    count: total?.items ?? 0,
    units: total?.units ?? AGE_GROUPS.map(() => 0),
  }
}
