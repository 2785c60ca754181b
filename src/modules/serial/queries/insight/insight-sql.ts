import { addDays } from "../../../../lifecycle/calendar"
import { NO_SALE, type DayRange } from "../../../../lifecycle/insight"
import { all, among, when, type Condition } from "../conditions-sql"

/** Of which days, items and places figures are wanted; all items and places unless said. Days are those of UTC. */
export interface InsightFilter extends DayRange {
  inventory_item_ids?: readonly string[]
  location_ids?: readonly string[]
}

/** Commands as SQL writes them: as constants, so that the planner sees that the index of counted commands applies. */
export function listOf(commands: readonly string[]): string {
  return commands.map((command) => `'${command}'`).join(", ")
}

/**
 * The operations that were undone and stay so: `undone (id)`. An operation is undone when it was taken back, and what
 * took it back was not. Few operations undo others, and they have an index.
 */
export const UNDONE = `undone as materialized (
  with recursive chain as (
    select reverts_operation_id as id, id as by, 1 as depth from serial_operation
      where reverts_operation_id is not null and state <> 'abandoned'
    union all
    select c.id, r.id, c.depth + 1 from chain c
      join serial_operation r on r.reverts_operation_id = c.by and r.state <> 'abandoned'
  ) select id from chain group by id having max(depth) % 2 = 1
)`

/** That an event `e` stands: what was undone never was. Takes `UNDONE`. */
export const STANDS = "e.operation_id not in (select id from undone)"

/** As what item a unit was known when its event `e` was written: what the last event that changed it says. */
const ITEM_AT_EVENT = `(select c.changes::json -> 'inventory_item_id' ->> 1 from serial_event c
  where c.serial_id = e.serial_id and c.sequence <= e.sequence and c.changes like '%"inventory_item_id":%'
  order by c.sequence desc limit 1)`

/** The day in UTC of an instant. */
export function dayOf(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`
}

/** That an instant is within a range of days. */
export function within(column: string, { from, to }: DayRange): Condition {
  return {
    sql: `${column} >= ?::timestamptz and ${column} < ?::timestamptz`,
    values: [startOf(from), startOf(addDays(to, 1))],
  }
}

/** The instant at which a day begins. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`
}

/**
 * That a unit was one of these items when its event `e` was written. Where the event itself gave it its first item, as a
 * receipt does, its text tells; else the unit's other events do.
 */
export function itemAmong(values: readonly string[] | undefined): Condition[] {
  const first = (value: string) =>
    `%"inventory_item_id":["",${withoutWildcards(JSON.stringify(value))}]%`
  return when(values, (wanted) => ({
    sql: `(e.changes like any(?) or (e.changes not like ? and ${ITEM_AT_EVENT} = any(?)))`,
    values: [wanted.map(first), `%"inventory_item_id":["",%`, wanted],
  }))
}

/** A text whose wildcards of SQL are characters like any other. */
function withoutWildcards(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}

/**
 * The sales of a range, `sales`: assignments by which a unit left to a customer, by the day on which it left, whether or
 * not it came back since. A fulfilment that was cancelled, a unit that never left, a parcel that came back undelivered and
 * what was undone are no sales; a replacement takes over the sale of the unit that it replaces, and is none of its own.
 * Takes `UNDONE`.
 */
export function salesOf(filter: InsightFilter): Condition {
  const where = all([
    { sql: "a.state in ('sold', 'returned')", values: [] },
    within("a.sold_at", filter),
    { sql: "a.id not in (select id from no_sale)", values: [] },
    ...among("a.inventory_item_id", filter.inventory_item_ids),
    ...among("a.location_id", filter.location_ids),
  ])
  return {
    sql: `${NO_SALES}, sales as materialized (
      select a.id, a.serial_id, a.inventory_item_id, a.sold_at, a.closed_at from serial_assignment a where ${where.sql}
    )`,
    values: where.values,
  }
}

// What a command left behind names the assignment that it ended, else the one that it opened.
const NO_SALES = `no_sale as materialized (
  select coalesce(e.changes::json -> 'assignment_id' ->> 1, e.changes::json -> 'assignment_id' ->> 0) as id
    from serial_event e
   where e.command in (${listOf(NO_SALE)}) and e.changes like '%"assignment_id":%' and ${STANDS}
)`
