import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"
import { matching, type SerialFilter } from "./list-filter"
import { pageOfItems, talliedItems, talliedSize } from "./list-of-items"
import { NEWEST_FIRST, pageInOrder, type SerialOrder } from "./list-order"
import { counted, type Counted, type Page } from "./paging"
import { recordOf, type SerialRecord } from "./record"

/** One page of serials. */
export interface SerialPage extends Counted {
  serials: SerialRecord[]
}

/** A page of the serials that a filter wants, and how many there are. */
export async function findSerials(
  context: Context,
  filter: SerialFilter,
  page: Page,
  order: SerialOrder = NEWEST_FIRST
): Promise<SerialPage> {
  // A strategy takes units from an index of its own.
  const column = "by" in order ? order : undefined
  const tallied = column && (await talliedItems(context, filter))
  const ofItems = tallied && pageOfItems(filter, page, column, tallied)
  const { sql, values } = ofItems ?? pageInOrder(matching(filter), page, order)
  const rows = await query(context, sql, values)
  const isWhole = page.offset === 0 && rows.length < page.limit
  const size = isWhole
    ? { count: rows.length, has_more_than_count: false }
    : ((tallied && talliedSize(filter, tallied)) ?? (await counted(context, matching(filter))))
  return { serials: rows.map(recordOf), ...size }
}

/** The serials that a filter wants, in the order of their entry: the first so many. */
export async function firstSerials(
  context: Context,
  filter: SerialFilter,
  limit: number
): Promise<SerialRecord[]> {
  const { sql, values } = matching(filter)
  const rows = await query(context, `select * from (${sql}) s order by id limit ?`, [
    ...values,
    limit,
  ])
  return rows.map(recordOf)
}
