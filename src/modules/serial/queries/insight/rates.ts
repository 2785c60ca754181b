import type { Context } from "@medusajs/framework/types"
import { RETURNED, SHOWS_FAULT, TAKES_CLAIM_BACK } from "../../../../lifecycle/insight"
import { query } from "../../sql"
import type { Page } from "../paging"
import { listOf, salesOf, STANDS, startOf, UNDONE, type InsightFilter } from "./insight-sql"

/** By what sales are grouped. */
export const RATE_GROUPS = {
  item: "a.inventory_item_id",
  supplier: "s.supplier",
} as const
export type RateGroup = keyof typeof RATE_GROUPS

/** Of the units sold, how many came back and how many showed a fault. */
export interface RateCounts {
  sold: number
  returned: number
  faulty: number
}

/** The same for one item or supplier; no key for units whose supplier nobody named. */
export interface RateRow extends RateCounts {
  key: string | null
}

/**
 * Of the units sold in a range (`salesOf`), how many have come back on a return since, and how many have shown a fault at
 * their customer's since: went into repair, were replaced in advance, came back damaged or are named on a claim. A unit
 * counts once a sale, whenever it came back, and with the item as which it was sold and the supplier that it has now.
 * @returns those with most returns first, how many there are, and all of them together
 */
export async function ratesOf(
  context: Context,
  filter: InsightFilter,
  group: RateGroup,
  { limit, offset }: Page
): Promise<{ rows: RateRow[]; count: number; total: RateCounts }> {
  const sales = salesOf(filter)
  const key = RATE_GROUPS[group]
  const rows = await query<RateRow & { is_total: boolean; groups: number }>(
    context,
    `with ${UNDONE}, ${sales.sql},
     came_back as materialized (
       select e.changes::json -> 'assignment_id' ->> 0 as id from serial_event e
        where e.command in (${listOf(RETURNED)}) and e.occurred_at >= ?::timestamptz and ${STANDS}
     ),
     fault as materialized (
       select e.serial_id, e.occurred_at, e.recorded_at from serial_event e
        where e.command in (${listOf(SHOWS_FAULT)}) and e.occurred_at >= ?::timestamptz and ${STANDS}
          and not (e.command = 'declare_claim' and exists (
            select from serial_event w where w.serial_id = e.serial_id and w.sequence > e.sequence
              and w.command in (${listOf(TAKES_CLAIM_BACK)}) and w.operation_id not in (select id from undone)))
     ),
     faulty as materialized (
       select distinct a.id from sales a join fault f on f.serial_id = a.serial_id
        where f.occurred_at >= a.sold_at and (a.closed_at is null or f.recorded_at <= a.closed_at)
     ),
     grouped as (
       select ${key} as key, grouping(${key}) = 1 as is_total, count(*)::int as sold,
              (count(*) filter (where a.id in (select id from came_back)))::int as returned,
              (count(*) filter (where a.id in (select id from faulty)))::int as faulty
         from sales a join serial s on s.id = a.serial_id group by grouping sets ((${key}), ())
     )
     select *, (count(*) filter (where not is_total) over ())::int as groups from grouped
      order by is_total desc, returned desc, faulty desc, sold desc, key limit ? offset 0`,
    [...sales.values, startOf(filter.from), startOf(filter.from), offset + limit + 1]
  )
  const total = rows.find(({ is_total }) => is_total)
  return {
    rows: rows
      .filter(({ is_total }) => !is_total)
      .slice(offset)
      .map(({ key: name, sold, returned, faulty }) => ({ key: name, sold, returned, faulty })),
    count: total?.groups ?? 0,
    total: countsOf(total),
  }
}

function countsOf({ sold = 0, returned = 0, faulty = 0 }: Partial<RateCounts> = {}): RateCounts {
  return { sold, returned, faulty }
}
