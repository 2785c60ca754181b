import type { Context } from "@medusajs/framework/types"
import { addDays } from "../../../../lifecycle/calendar"
import {
  INTO_REPAIR,
  periodsOf,
  RECEIVED,
  RETURNED,
  type DayRange,
  type PeriodLength,
} from "../../../../lifecycle/insight"
import { query } from "../../sql"
import { all, among, type Condition } from "../conditions-sql"
import {
  dayOf,
  itemAmong,
  listOf,
  salesOf,
  STANDS,
  startOf,
  UNDONE,
  within,
  type InsightFilter,
} from "./insight-sql"

/** What happened in one period. */
export interface Movement extends DayRange {
  received: number
  sold: number
  returned: number
  /** How many units were in repair when the period's last day ended. */
  in_repair: number
}

/** How many units one day had; no day stands for all days before the range. */
interface DayCount {
  what: "received" | "sold" | "returned" | "into_repair" | "out_of_repair"
  day: string | null
  count: number
}

/**
 * Counts movements by period: four statements, over the index of counted commands and that of sales.
 *
 * - `received`: units that came into stock for the first time, on the day of the receipt (its business date). Not a unit
 *   that comes back or is bought back.
 * - `sold`: the sales of `salesOf`, on the day on which the unit left. They count with the item as which it was sold.
 * - `returned`: units that came back on returns, on the day on which the return was received. They count with the item as
 *   which they were sold.
 * - `in_repair`: units in repair at the end of the period.
 *
 * What was undone never was. A place is where a unit was received, left from, came back to, or was when it went into
 * repair.
 */
export async function movementsOf(
  context: Context,
  filter: InsightFilter,
  length: PeriodLength
): Promise<Movement[]> {
  const counts = await Promise.all(
    [received, sold, returned, repairs].map((counting) => {
      const { sql, values } = counting(filter)
      return query<DayCount>(context, sql, values)
    })
  )
  return inPeriods(periodsOf(filter, length), counts.flat())
}

function received(filter: InsightFilter): Condition {
  const where = all([
    { sql: `e.command in (${listOf(RECEIVED)}) and ${STANDS}`, values: [] },
    within("e.occurred_at", filter),
    ...itemAmong(filter.inventory_item_ids),
    ...among("e.location_id", filter.location_ids),
  ])
  return {
    sql: `with ${UNDONE} select 'received' as what, ${dayOf("e.occurred_at")} as day, count(*)::int as count
            from serial_event e where ${where.sql} group by day`,
    values: where.values,
  }
}

function sold(filter: InsightFilter): Condition {
  const sales = salesOf(filter)
  return {
    sql: `with ${UNDONE}, ${sales.sql}
          select 'sold' as what, ${dayOf("sold_at")} as day, count(*)::int as count from sales group by day`,
    values: sales.values,
  }
}

function returned(filter: InsightFilter): Condition {
  const where = all([
    { sql: `e.command in (${listOf(RETURNED)}) and ${STANDS}`, values: [] },
    within("e.occurred_at", filter),
    ...among("coalesce(a.inventory_item_id, s.inventory_item_id)", filter.inventory_item_ids),
    ...among("e.location_id", filter.location_ids),
  ])
  return {
    sql: `with ${UNDONE} select 'returned' as what, ${dayOf("e.occurred_at")} as day, count(*)::int as count
            from serial_event e join serial s on s.id = e.serial_id
            left join serial_assignment a on a.id = e.changes::json -> 'assignment_id' ->> 0
           where ${where.sql} group by day`,
    values: where.values,
  }
}

/** Each stay in repair: from the event by which it began to the next one that left, if one did. */
function repairs(filter: InsightFilter): Condition {
  const { from, to } = filter
  const end = startOf(addDays(to, 1))
  const where = all([
    { sql: `e.command in (${listOf(INTO_REPAIR)}) and ${STANDS}`, values: [] },
    { sql: "e.occurred_at < ?::timestamptz", values: [end] },
    ...among("s.inventory_item_id", filter.inventory_item_ids),
    ...among("e.location_id", filter.location_ids),
  ])
  const dayInRange = (column: string) =>
    `case when ${column} >= ?::timestamptz then ${dayOf(column)} end`
  return {
    sql: `with ${UNDONE}, stay as (
            select e.occurred_at as begun, left_on.occurred_at as ended
              from serial_event e join serial s on s.id = e.serial_id
              left join lateral (
                select o.occurred_at from serial_event o
                 where o.serial_id = e.serial_id and o.sequence > e.sequence and o.command <> 'revert'
                   and o.from_status = 'in_repair' and o.to_status <> 'in_repair'
                   and o.operation_id not in (select id from undone)
                 order by o.sequence limit 1
              ) left_on on true
             where ${where.sql}
          )
          select 'into_repair' as what, ${dayInRange("begun")} as day, count(*)::int as count from stay group by day
          union all
          select 'out_of_repair', ${dayInRange("ended")} as day, count(*)::int from stay
           where ended < ?::timestamptz group by day`,
    values: [...where.values, startOf(from), startOf(from), end],
  }
}

function inPeriods(periods: readonly DayRange[], counts: readonly DayCount[]): Movement[] {
  const sum = (what: DayCount["what"], isIn: (day: string | null) => boolean) =>
    counts
      .filter((one) => one.what === what && isIn(one.day))
      .reduce((total, { count }) => total + count, 0)
  return periods.map(({ from, to }) => {
    const isIn = (day: string | null) => day !== null && day >= from && day <= to
    const isUntil = (day: string | null) => day === null || day <= to
    return {
      from,
      to,
      received: sum("received", isIn),
      sold: sum("sold", isIn),
      returned: sum("returned", isIn),
      in_repair: sum("into_repair", isUntil) - sum("out_of_repair", isUntil),
    }
  })
}
