import type { Context } from "@medusajs/framework/types"
import { all, type Condition } from "./conditions-sql"
import { countsOf, type SerialCount } from "./counts"
import { conditionsOf, matching, type SerialFilter } from "./list-filter"
import { isNewestFirst, pageInOrder, termsOf, type ColumnOrder } from "./list-order"
import { sizeOf, type Counted, type Page } from "./paging"

/** So many units are read and sorted in some hundredths of a second. */
const SOON_SORTED = 20_000

/** What of a filter the tally knows. */
const KNOWN_TO_TALLY: readonly string[] = ["inventory_item_ids", "location_ids", "statuses"]

/**
 * How many units there are of the items that a filter names, by the places and statuses that it wants; undefined where it
 * names none, or where it narrows by what finds units sooner.
 */
export async function talliedItems(
  context: Context,
  { inventory_item_ids, location_ids, statuses, ids, q }: SerialFilter
): Promise<SerialCount[] | undefined> {
  const isForOthers = ids !== undefined || q !== undefined || statuses?.includes("void")
  if (inventory_item_ids === undefined || isForOthers) {
    return undefined
  }
  const counts = await countsOf(context, inventory_item_ids)
  return counts.filter(
    ({ location_id, status }) =>
      (location_ids === undefined ||
        (location_id !== null && location_ids.includes(location_id))) &&
      (statuses === undefined || statuses.includes(status))
  )
}

/** How many units a filter wants, where the tally knows. */
export function talliedSize(
  filter: SerialFilter,
  tallied: readonly SerialCount[]
): Counted | undefined {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined)
  return said.every(([name]) => KNOWN_TO_TALLY.includes(name)) ? sizeOf(sumOf(tallied)) : undefined
}

/**
 * The statement that reads a page of the units of some items: in a list's own order, those of each item and status from the
 * stretch of the index that is theirs; in that of another column, all of them before they are sorted, where they are few.
 * PostgreSQL by itself would walk in the order that is wanted through all other units towards these, which lie together.
 * Undefined where it is to do so, as they are many.
 */
export function pageOfItems(
  filter: SerialFilter,
  page: Page,
  order: ColumnOrder,
  tallied: readonly SerialCount[]
): Condition | undefined {
  if (isNewestFirst(order)) {
    return streams(filter, page, order, tallied)
  }
  const { sql, values } = matching(filter)
  // `offset 0` is what PostgreSQL does not look through.
  return sumOf(tallied) <= SOON_SORTED
    ? pageInOrder({ sql: `${sql} offset 0`, values }, page, order)
    : undefined
}

function streams(
  { inventory_item_ids: _, statuses: __, ...rest }: SerialFilter,
  page: Page,
  order: ColumnOrder,
  tallied: readonly SerialCount[]
): Condition {
  const conditions = all(conditionsOf(rest))
  const pairs = new Map(
    tallied.map(({ inventory_item_id: item, status }) => [`${item} ${status}`, { item, status }])
  )
  const those = [...pairs.values()]
  return pageInOrder(
    {
      sql: `select s.* from unnest(?::text[], ?::text[]) pair (item, status) cross join lateral (
              select * from serial s where s.inventory_item_id = pair.item and s.status = pair.status and ${conditions.sql}
               order by ${termsOf(order)} limit ?
            ) s`,
      values: [
        those.map(({ item }) => item),
        those.map(({ status }) => status),
        ...conditions.values,
        page.offset + page.limit,
      ],
    },
    page,
    order
  )
}

const sumOf = (counts: readonly SerialCount[]) => counts.reduce((sum, { count }) => sum + count, 0)
