import type { Context } from "@medusajs/framework/types"
import { query } from "../../sql"
import type { Page } from "../paging"
import { salesOf, UNDONE, type InsightFilter } from "./insight-sql"

/** How many days units waited for their first sale. */
export interface WaitingTimes {
  sales: number
  /** As many waited shorter as longer. */
  median_days: number
  /** Nine of ten waited no longer. */
  p90_days: number
}

/**
 * How long units were in stock before they were sold for the first time: from their receipt to the sale, of the sales of a
 * range (`salesOf`). A sale after a return is left out, and so is a unit that was received after it left.
 * @returns the items with most sales first, how many there are, and all of them together; null without any sale
 */
export async function timeToSaleOf(
  context: Context,
  filter: InsightFilter,
  { limit, offset }: Page
): Promise<{
  items: (WaitingTimes & { inventory_item_id: string })[]
  count: number
  total: WaitingTimes | null
}> {
  const sales = salesOf(filter)
  const rows = await query<
    WaitingTimes & { inventory_item_id: string | null; is_total: boolean; groups: number }
  >(
    context,
    `with ${UNDONE}, ${sales.sql},
     first_sale as (
       select a.inventory_item_id, extract(epoch from a.sold_at - s.received_at) / 86400 as days
         from sales a join serial s on s.id = a.serial_id
        where s.received_at <= a.sold_at and not exists (
          select from serial_assignment b where b.serial_id = a.serial_id and b.state = 'returned'
             and b.sold_at < a.sold_at and b.id not in (select id from no_sale))
     ),
     grouped as (
       select inventory_item_id, grouping(inventory_item_id) = 1 as is_total, count(*)::int as sales,
              percentile_cont(array[0.5, 0.9]) within group (order by days) as waited
         from first_sale group by grouping sets ((inventory_item_id), ())
     )
     select inventory_item_id, is_total, sales, waited[1] as median_days, waited[2] as p90_days,
            (count(*) over () - 1)::int as groups
       from grouped order by is_total desc, sales desc, inventory_item_id limit ?`,
    [...sales.values, offset + limit + 1]
  )
  const [total, ...items] = rows
  return {
    items: items.slice(offset).map(({ inventory_item_id, ...row }) => ({
      inventory_item_id: inventory_item_id as string,
      ...waitingTimes(row),
    })),
    count: total?.groups ?? 0,
    total: total && total.sales > 0 ? waitingTimes(total) : null,
  }
}

function waitingTimes({ sales, median_days, p90_days }: WaitingTimes): WaitingTimes {
  return { sales, median_days: Number(median_days), p90_days: Number(p90_days) }
}
