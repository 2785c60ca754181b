import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import type { LotView } from "../../../types/lots"
import { query } from "../sql"
import { availabilityBindings, ON_HAND, SELLABLE } from "./availability-sql"
import { all, among, textBeginsWith, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which lots are wanted; all that is said must hold. */
export interface LotFilter {
  /** The lot itself. */
  lot?: string
  /** What it begins with, in capitals or not. */
  q?: string
  inventory_item_ids?: readonly string[]
  /** Only lots with units on hand whose last day is from one day on, or before another. */
  expires_from?: string
  expires_before?: string
}

/** A lot, and what its units come to. */
export type LotRecord = Omit<LotView, "item">

/** A lot of an item: two items may have lots of the same name. */
type LotKey = Pick<LotRecord, "lot" | "inventory_item_id">

/** One page of lots. */
export interface LotPage extends Counted {
  lots: LotRecord[]
}

/**
 * A page of lots with what their units come to, by name, and how many lots there are. Where days of expiry are said, those
 * that expire first come first.
 */
export async function findLots(
  context: Context,
  filter: LotFilter,
  { limit, offset }: Page,
  moment: Moment
): Promise<LotPage> {
  const { sql, values } = keysOf(filter)
  const keys = await query<LotKey>(context, `select * from (${sql}) k limit ? offset ?`, [
    ...values,
    limit,
    offset,
  ])
  const isWhole = offset === 0 && keys.length < limit
  const size = isWhole
    ? { count: keys.length, has_more_than_count: false }
    : await counted(context, { sql, values })
  return { lots: await sumsOf(context, keys, moment), ...size }
}

function keysOf(filter: LotFilter): Condition {
  const { expires_from: from, expires_before: before } = filter
  return from === undefined && before === undefined ? keysByName(filter) : keysByExpiry(filter)
}

function conditionsOf({ lot, q, inventory_item_ids }: LotFilter): Condition[] {
  return [
    // As the index has it, so that the planner sees that it applies.
    { sql: "s.lot is not null and s.status <> 'void'", values: [] },
    ...when(lot, (said) => ({ sql: "s.lot = ?", values: [said] })),
    ...when(q, (said) => textBeginsWith("s.lot", said)),
    ...among("s.inventory_item_id", inventory_item_ids),
  ]
}

/**
 * The lots by name, each found by one look at the index behind the one before: a page reads as many entries as it has
 * lots, however many units they have. The rows come in the order in which they are found.
 */
function keysByName(filter: LotFilter): Condition {
  const { sql, values } = all(conditionsOf(filter))
  const first = (where: string) =>
    `select s.lot, s.inventory_item_id from serial s where ${where} order by s.lot, s.inventory_item_id limit 1`
  return {
    sql: `with recursive found as (
      (${first(sql)})
      union all
      select n.lot, n.inventory_item_id from found f cross join lateral (
        ${first(`${sql} and (s.lot, s.inventory_item_id) > (f.lot, f.inventory_item_id)`)}) n
    ) select lot, inventory_item_id from found`,
    values: [...values, ...values],
  }
}

/** The lots of which units on hand expire in a range of days, by the index of those days. */
function keysByExpiry(filter: LotFilter): Condition {
  const { sql, values } = all([
    ...conditionsOf(filter),
    { sql: `${ON_HAND} and s.expires_on is not null`, values: [] },
    ...when(filter.expires_from, (day) => ({ sql: "s.expires_on >= ?", values: [day] })),
    ...when(filter.expires_before, (day) => ({ sql: "s.expires_on < ?", values: [day] })),
  ])
  return {
    sql: `select s.lot, s.inventory_item_id from serial s where ${sql}
      group by s.lot, s.inventory_item_id order by min(s.expires_on), s.lot, s.inventory_item_id`,
    values,
  }
}

type SumsRow = Omit<LotRecord, "received_first" | "received_last"> & {
  received_first: Date | null
  received_last: Date | null
}

/** What the units of lots come to, in the order given: one statement. */
async function sumsOf(
  context: Context,
  keys: readonly LotKey[],
  moment: Moment
): Promise<LotRecord[]> {
  if (keys.length === 0) {
    return []
  }
  const asked = keys.map((key, place) => ({ place, ...key }))
  const rows = await query<SumsRow & { place: number }>(
    context,
    `select k.lot, k.inventory_item_id, sums.*
       from json_to_recordset(?::json) as k (place int, lot text, inventory_item_id text)
      cross join lateral (
        select count(*)::int as units,
               count(*) filter (where ${ON_HAND})::int as on_hand,
               count(*) filter (where ${SELLABLE})::int as sellable,
               count(*) filter (where s.owner = 'customer')::int as with_customers,
               count(distinct s.customer_id) filter (where s.owner = 'customer')::int as customers,
               min(s.made_on) as made_from, max(s.made_on) as made_until,
               min(s.expires_on) as expires_from, max(s.expires_on) as expires_until,
               min(s.received_at) as received_first, max(s.received_at) as received_last,
               coalesce(array_agg(distinct s.supplier) filter (where s.supplier is not null), '{}') as suppliers
          from serial s
         where s.lot = k.lot and s.inventory_item_id = k.inventory_item_id and s.status <> 'void'
      ) sums order by k.place`,
    [JSON.stringify(asked), ...availabilityBindings(moment)]
  )
  return rows.map(({ received_first, received_last, ...row }) => ({
    ...row,
    received_first: received_first?.toISOString() ?? null,
    received_last: received_last?.toISOString() ?? null,
  }))
}
