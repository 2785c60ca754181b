import type { Context } from "@medusajs/framework/types"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { RECEIVED } from "../../../lifecycle/insight"
import { NEVER_ARRIVED } from "../../../lifecycle/traces"
import { IS_UNDONE } from "../ledger/operations"
import { query } from "../sql"
import { all, among, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Whose units are traced: of a lot, of orders or of a customer; all that is said must hold. */
export interface TraceFilter {
  lot?: string
  inventory_item_ids?: readonly string[]
  /** Only units that left by one of these orders. */
  order_ids?: readonly string[]
  /** Beside those of the orders, units that this customer has now by another way: handed over, given without an order. */
  customer_id?: string
  /** Only what comes after this line. */
  after?: LineKey
}

/** What tells a line from others: a unit that was sold twice has two. */
export interface LineKey {
  serial_id: string
  /** Empty for a unit that never left. */
  assignment_id: string
}

/** A unit, where it came from, and one time that somebody got it, if somebody did. */
export interface TraceLine extends LineKey {
  number: string
  status: Status
  owner: Owner
  inventory_item_id: string
  lot: string | null
  made_on: string | null
  expires_on: string | null
  location_id: string | null
  /** Who has it now. */
  holder_id: string | null
  supplier: string | null
  received_at: string | null
  delivery_id: string | null
  /** The expected delivery's document, else the receipt's. */
  reference: string | null
  order_id: string | null
  fulfillment_id: string | null
  sold_at: string | null
  /** Of a sale that is not over. */
  delivered_at: string | null
  /** When that sale was over: it came back, or another one took its place. */
  ended_at: string | null
}

/**
 * That the assignment `a` is of a unit that somebody got: it left, whether or not it came back since. A parcel that came
 * back undelivered reached nobody; what names its assignment is the event that ended it.
 */
const REACHED = `a.state in ('sold', 'returned') and not (a.state = 'returned' and exists (
  select from serial_event e join serial_operation o on o.id = e.operation_id
   where e.serial_id = a.serial_id and e.command = '${NEVER_ARRIVED}'
     and e.changes::json -> 'assignment_id' ->> 0 = a.id and not ${IS_UNDONE}))`

const COLUMNS = `s.id as serial_id, coalesce(a.id, '') as assignment_id, s.number, s.status, s.owner, s.inventory_item_id,
  s.lot, s.made_on, s.expires_on, s.location_id, case when s.owner = 'customer' then s.customer_id end as holder_id,
  s.supplier, s.received_at, s.delivery_id, a.order_id, a.fulfillment_id, a.sold_at,
  case when a.id = s.assignment_id then s.delivered_at end as delivered_at, a.closed_at as ended_at`

/** Commands as SQL writes them. */
const COMES_IN = RECEIVED.map((command) => `'${command}'`).join(", ")

type LineRow = Omit<TraceLine, Instant> & Record<Instant, Date | null>
type Instant = (typeof INSTANTS)[number]
const INSTANTS = ["received_at", "sold_at", "delivered_at", "ended_at"] as const

/** Lines of units in the order of their records, the sales of one in the order of time: the first so many from an offset. */
export async function traceLines(
  context: Context,
  filter: TraceFilter,
  { limit, offset }: Page
): Promise<TraceLine[]> {
  const { sql, values } = linesOf(filter)
  const rows = await query<LineRow>(
    context,
    `select l.*, case when l.delivery_id is null then receipt.reference_id else d.reference end as reference
       from (select * from (${sql}) found order by serial_id, assignment_id limit ? offset ?) l
       left join serial_delivery d on d.id = l.delivery_id
       left join lateral (
         select e.reference_id from serial_event e
          where e.serial_id = l.serial_id and e.command in (${COMES_IN}) order by e.sequence desc limit 1
       ) receipt on true
      order by l.serial_id, l.assignment_id`,
    [...values, limit, offset]
  )
  return rows.map(withTexts)
}

/** A page of lines, and how many there are; exact up to ten thousand. */
export async function tracePage(
  context: Context,
  filter: TraceFilter,
  page: Page
): Promise<Counted & { lines: TraceLine[] }> {
  const lines = await traceLines(context, filter, page)
  const isWhole = page.offset === 0 && lines.length < page.limit
  const size = isWhole
    ? { count: lines.length, has_more_than_count: false }
    : await counted(context, linesOf(filter))
  return { lines, ...size }
}

function linesOf(filter: TraceFilter): Condition {
  const { order_ids, customer_id } = filter
  const conditions = conditionsOf(filter)
  const lines = (join: string, more: readonly Condition[]): Condition => {
    const { sql, values } = all([...conditions, ...more])
    return { sql: `select ${COLUMNS} from serial s ${join} and ${REACHED} where ${sql}`, values }
  }
  if (order_ids === undefined && customer_id === undefined) {
    return lines("left join serial_assignment a on a.serial_id = s.id", [])
  }
  const orders = order_ids ?? []
  const ordered = lines("join serial_assignment a on a.serial_id = s.id", [
    { sql: "a.order_id = any(?)", values: [orders] },
  ])
  if (customer_id === undefined) {
    return ordered
  }
  const held = lines("left join serial_assignment a on a.id = s.assignment_id", [
    { sql: "s.customer_id = ? and s.owner = 'customer'", values: [customer_id] },
    { sql: "not coalesce(a.order_id = any(?), false)", values: [orders] },
  ])
  return {
    sql: `${ordered.sql} union all ${held.sql}`,
    values: [...ordered.values, ...held.values],
  }
}

function conditionsOf({ lot, inventory_item_ids, after }: TraceFilter): Condition[] {
  return [
    { sql: "s.status <> 'void'", values: [] },
    ...when(lot, (said) => ({ sql: "s.lot = ?", values: [said] })),
    ...among("s.inventory_item_id", inventory_item_ids),
    // The first comparison is what the index can do.
    ...when(after, ({ serial_id, assignment_id }) => ({
      sql: "s.id >= ? and (s.id, coalesce(a.id, '')) > (?, ?)",
      values: [serial_id, serial_id, assignment_id],
    })),
  ]
}

function withTexts(row: LineRow): TraceLine {
  const instants = INSTANTS.map((name) => [name, row[name]?.toISOString() ?? null])
  return { ...row, ...(Object.fromEntries(instants) as Record<Instant, string | null>) }
}
