import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { STRATEGIES, type StrategyName } from "../../../lifecycle/strategies"
import { query } from "../sql"
import { availabilityBindings, SELLABLE } from "./availability-sql"
import { beginsWith, type Condition } from "./number-search"
import { recordOf, type SerialRecord } from "./record"

/** Which serials are wanted; all that is said must hold. Void ones come only when asked for by id or status. */
export interface SerialFilter {
  /** What a number or an identifier begins with. */
  q?: string
  ids?: readonly string[]
  inventory_item_ids?: readonly string[]
  location_ids?: readonly string[]
  statuses?: readonly Status[]
  condition_ids?: readonly string[]
  order_id?: string
  order_line_item_id?: string
  customer_id?: string
  case_id?: string
  /** Only units that others have for a while. */
  is_lent?: true
  /** Due before, or from, a day. */
  due_before?: string
  due_from?: string
  owner?: Owner
  lot?: string
  supplier?: string
  received_after?: string
  received_before?: string
  /** Only units that everyone may buy at this moment. */
  sellable_at?: Moment
}

/** Columns a list may be sorted by. */
export const SORTABLE = [
  "received_at",
  "number",
  "status",
  "sold_at",
  "updated_at",
  "expires_on",
  "due_on",
] as const

/** A column with a direction, or the order in which a strategy takes units. Newest record first unless said. */
export type SerialOrder =
  { by: (typeof SORTABLE)[number]; direction: "asc" | "desc" } | { strategy: StrategyName }

/** Which stretch of a list is wanted. */
export interface Page {
  limit: number
  offset: number
}

/** Up to here a list is counted exactly. */
export const COUNT_LIMIT = 10_000

/** One page of serials. */
export interface SerialPage {
  serials: SerialRecord[]
  count: number
  /** Whether there are more than were counted. */
  has_more_than_count: boolean
}

/** A page of the serials that a filter wants, and how many there are. */
export async function findSerials(
  context: Context,
  filter: SerialFilter,
  { limit, offset }: Page,
  order?: SerialOrder
): Promise<SerialPage> {
  const { sql, values } = matching(filter)
  const rows = await query(
    context,
    `select * from (${sql}) s order by ${termsOf(order)} limit ? offset ?`,
    [...values, limit, offset]
  )
  const isWhole = offset === 0 && rows.length < limit
  const count = isWhole ? rows.length : await countUpTo(context, { sql, values })
  return {
    serials: rows.map(recordOf),
    count: Math.min(count, COUNT_LIMIT),
    has_more_than_count: count > COUNT_LIMIT,
  }
}

async function countUpTo(context: Context, { sql, values }: Condition): Promise<number> {
  const [{ count }] = await query<{ count: number }>(
    context,
    `select count(*)::int as count from (select 1 from (${sql}) s limit ${COUNT_LIMIT + 1}) counted`,
    values
  )
  return count
}

// Two branches, so that each has its own index: one for the number, one for the identifiers.
function matching({ q, ...filter }: SerialFilter): Condition {
  const conditions = conditionsOf(filter)
  if (q === undefined) {
    return selectWhere(conditions)
  }
  const number = beginsWith("s.normalized", q)
  const identifier = beginsWith("normalized", q)
  const byNumber = selectWhere([...conditions, number])
  const byIdentifier = selectWhere([
    ...conditions,
    {
      sql: `s.id in (select serial_id from serial_identifier where ${identifier.sql})`,
      values: identifier.values,
    },
    { sql: `not ${number.sql}`, values: number.values },
  ])
  return {
    sql: `${byNumber.sql} union all ${byIdentifier.sql}`,
    values: [...byNumber.values, ...byIdentifier.values],
  }
}

function selectWhere(conditions: readonly Condition[]): Condition {
  const where = conditions.map(({ sql }) => sql).join(" and ")
  return {
    sql: `select s.* from serial s where ${where}`,
    values: conditions.flatMap(({ values }) => values),
  }
}

function conditionsOf(filter: Omit<SerialFilter, "q">): Condition[] {
  const among = (column: string, values?: readonly string[]) =>
    values === undefined ? [] : [{ sql: `s.${column} = any(?)`, values: [values] }]
  const compares = (comparison: string, value?: string) =>
    value === undefined ? [] : [{ sql: `s.${comparison} ?`, values: [value] }]
  const namesVoid = filter.ids !== undefined || filter.statuses?.includes("void") === true
  return [
    // Written as the indexes have it, so that the planner sees that they apply.
    { sql: namesVoid ? "true" : "s.status <> 'void'", values: [] },
    ...(filter.is_lent ? [{ sql: "s.status = 'on_loan'", values: [] }] : []),
    ...among("id", filter.ids),
    ...among("inventory_item_id", filter.inventory_item_ids),
    ...among("location_id", filter.location_ids),
    ...among("status", filter.statuses),
    ...among("condition_id", filter.condition_ids),
    ...compares("order_id =", filter.order_id),
    ...compares("order_line_item_id =", filter.order_line_item_id),
    ...compares("customer_id =", filter.customer_id),
    ...compares("case_id =", filter.case_id),
    ...compares("due_on <", filter.due_before),
    ...compares("due_on >=", filter.due_from),
    ...compares("owner =", filter.owner),
    ...compares("lot =", filter.lot),
    ...compares("supplier =", filter.supplier),
    ...compares("received_at >=", filter.received_after),
    ...compares("received_at <", filter.received_before),
    ...(filter.sellable_at
      ? [{ sql: SELLABLE, values: availabilityBindings(filter.sellable_at) }]
      : []),
  ]
}

function termsOf(order: SerialOrder | undefined): string {
  if (order === undefined) {
    // Ids are ULIDs: they order by the time of entry, and the primary key has them sorted.
    return "id desc"
  }
  if ("strategy" in order) {
    const terms = STRATEGIES[order.strategy].order
    return terms.map(({ field, direction }) => `${field} ${direction} nulls last`).join(", ")
  }
  const column = order.by === "number" ? "normalized" : order.by
  return `${column} ${order.direction} nulls last, id ${order.direction}`
}
