import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"
import type { Condition } from "./conditions-sql"

/** Which stretch of a list is wanted. */
export interface Page {
  limit: number
  offset: number
}

/** A list from its beginning to its end. */
export const WHOLE: Page = { limit: 2_147_483_647, offset: 0 }

/** Up to here a list is counted exactly. */
export const COUNT_LIMIT = 10_000

/** How many things a list has. */
export interface Counted {
  /** Exact up to ten thousand. */
  count: number
  /** Whether there are more than were counted. */
  has_more_than_count: boolean
}

/** Counts what a query gives, and no further than matters. */
export async function counted(context: Context, { sql, values }: Condition): Promise<Counted> {
  const [{ count }] = await query<{ count: number }>(
    context,
    `select count(*)::int as count from (select 1 from (${sql}) listed limit ${COUNT_LIMIT + 1}) counted`,
    values
  )
  return sizeOf(count)
}

/** A count, as far as it is told. */
export function sizeOf(count: number): Counted {
  return { count: Math.min(count, COUNT_LIMIT), has_more_than_count: count > COUNT_LIMIT }
}
