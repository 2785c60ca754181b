import type { StrategyName } from "../../../lifecycle/strategies"
import type { Condition } from "./conditions-sql"
import type { Page } from "./paging"
import { strategyOrder } from "./strategy-sql"

/** Columns a list may be sorted by. */
export const SORTABLE = [
  "received_at",
  "number",
  "status",
  "sold_at",
  "updated_at",
  "expires_on",
  "due_on",
  "customer_warranty_end",
  "supplier_warranty_end",
] as const

/** A column with a direction. */
export interface ColumnOrder {
  by: (typeof SORTABLE)[number]
  direction: "asc" | "desc"
}

/** The order of a column, or the one in which a strategy takes units. Newest receipt first unless said. */
export type SerialOrder = ColumnOrder | { strategy: StrategyName }

/** A list's own order, which the indexes of lists have. */
export const NEWEST_FIRST = { by: "received_at", direction: "desc" } as const satisfies ColumnOrder

/** What follows `order by`. */
export function termsOf(order: SerialOrder): string {
  if ("strategy" in order) {
    return strategyOrder(order.strategy)
  }
  const column = order.by === "number" ? "normalized" : order.by
  return `${column} ${order.direction} nulls last, id ${order.direction}`
}

/** The statement that reads a page of what another one reads, in an order. */
export function pageInOrder(
  { sql, values }: Condition,
  { limit, offset }: Page,
  order: SerialOrder
): Condition {
  return {
    sql: `select * from (${sql}) s order by ${termsOf(order)} limit ? offset ?`,
    values: [...values, limit, offset],
  }
}

/** Whether this is a list's own order. */
export function isNewestFirst({ by, direction }: ColumnOrder): boolean {
  return by === NEWEST_FIRST.by && direction === NEWEST_FIRST.direction
}
