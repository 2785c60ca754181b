import type { Context } from "@medusajs/framework/types"
import {
  balanceOf,
  DELIVERY,
  DELIVERY_OUTCOMES,
  ENDING,
  type DeliveryOutcome,
  type DeliveryStatus,
  type LineBalance,
} from "../../../lifecycle/deliveries"
import { IS_UNDONE } from "../ledger/operations"
import type { DeliveryHead, DeliveryLine } from "../ledger/types"
import { query, type Row } from "../sql"
import { all, among, textBeginsWith, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which deliveries are wanted; all that is said must hold. */
export interface DeliveryFilter {
  ids?: readonly string[]
  status?: DeliveryStatus
  location_ids?: readonly string[]
  /** What its supplier and its reference begin with, in capitals or not. */
  supplier?: string
  reference?: string
  /** An item that stands on a line of them. */
  inventory_item_id?: string
}

/** How many units of a line came to what. */
export type DeliveryCounts = Record<DeliveryOutcome, number>

/** A line, with how far it came. */
export interface DeliveryLineRecord extends DeliveryLine, LineBalance {
  counts: DeliveryCounts
}

/** An expected delivery as it is read. */
export interface DeliveryRecord extends DeliveryHead {
  id: string
  actor_type: string
  actor_id: string | null
  created_at: string
  status: DeliveryStatus
  lines: DeliveryLineRecord[]
}

/** One page of deliveries. */
export interface DeliveryPage extends Counted {
  deliveries: DeliveryRecord[]
}

/** A unit of a delivery: what became of it there, and when. */
export interface DeliveryUnit {
  serial_id: string
  outcome: DeliveryOutcome
  occurred_at: string
}

/**
 * What became of each unit of deliveries: what the last operation of its delivery did to it, which the ledger notes
 * (`serial_delivery_unit`). A unit that this left expected may have come by another way (received without naming the
 * delivery, or registered at packing), or its announcement was cancelled by hand. A unit counts for the item that it was
 * then: what it was reclassified to later is said by its later events.
 */
const FATES = `
  select delivery_id, serial_id, inventory_item_id, occurred_at, is_announced, fate
    from serial_delivery_unit where delivery_id = any(?) and fate in ('came', 'missing')
   union all
  select u.delivery_id, u.serial_id, u.inventory_item_id, u.occurred_at, u.is_announced,
         case when s.status = 'void' or s.delivery_id is distinct from u.delivery_id then 'missing'
              when s.status = 'expected' then 'expected'
              else 'came'
         end
    from serial_delivery_unit u join serial s on s.id = u.serial_id
   where u.delivery_id = any(?) and u.fate = 'expected'`

/** Of an item of which units were announced, those that came unannounced are unexpected. */
const OUTCOMES = `
  select f.*, case when fate <> 'came' then fate
                   when is_announced or not bool_or(is_announced) over (partition by delivery_id, inventory_item_id) then 'received'
                   else 'unexpected'
              end as outcome
    from (${FATES}) f`

/** Where a delivery stands, from the operations that end it and were not taken back. */
const STATUS = `(select coalesce(min(case o.kind ${Object.entries(ENDING)
  .map(([status, kind]) => `when '${kind}' then '${status}'`)
  .join(" ")} end), 'open') from serial_operation o
   where o.reference_type = '${DELIVERY}' and o.reference_id = d.id and o.kind in (${Object.values(
     ENDING
   )
     .map((kind) => `'${kind}'`)
     .join(", ")}) and o.progress = 'recorded' and not ${IS_UNDONE})`

/** Where a delivery stands; null when there is none. */
export async function statusOfDelivery(
  context: Context,
  id: string
): Promise<DeliveryStatus | null> {
  const [delivery] = await query<{ status: DeliveryStatus }>(
    context,
    `select ${STATUS} as status from serial_delivery d where d.id = ?`,
    [id]
  )
  return delivery?.status ?? null
}

/** A page of deliveries, newest first, and how many there are; exact up to ten thousand. */
export async function findDeliveries(
  context: Context,
  filter: DeliveryFilter,
  { limit, offset }: Page
): Promise<DeliveryPage> {
  const { sql: where, values } = all(conditionsOf(filter))
  const rows = await query<Row & { id: string; created_at: Date }>(
    context,
    `select d.id, d.supplier, d.reference, d.location_id, d.expected_on, d.note, d.actor_type, d.actor_id, d.created_at,
            ${STATUS} as status
       from serial_delivery d where ${where} order by d.id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const linesOf = await linesByDelivery(
    context,
    rows.map(({ id }) => id)
  )
  return {
    deliveries: rows.map((row) => {
      const read = { ...row, created_at: row.created_at.toISOString(), lines: linesOf(row.id) }
      return read as unknown as DeliveryRecord
    }),
    ...(await counted(context, { sql: `select 1 from serial_delivery d where ${where}`, values })),
  }
}

function conditionsOf(filter: DeliveryFilter): Condition[] {
  return [
    ...among("d.id", filter.ids),
    ...among("d.location_id", filter.location_ids),
    ...when(filter.supplier, (said) => textBeginsWith("d.supplier", said)),
    ...when(filter.reference, (said) => textBeginsWith("d.reference", said)),
    ...when(filter.inventory_item_id, (said) => ({
      sql: `exists (select from serial_delivery_line l where l.delivery_id = d.id and l.inventory_item_id = ?)`,
      values: [said],
    })),
    ...when(filter.status, (said) => ({ sql: `${STATUS} = ?`, values: [said] })),
  ]
}

type LineRow = DeliveryLine & DeliveryCounts & { delivery_id: string; announced: number }

async function linesByDelivery(
  context: Context,
  ids: readonly string[]
): Promise<(id: string) => DeliveryLineRecord[]> {
  if (ids.length === 0) {
    return () => []
  }
  const rows = await query<LineRow>(
    context,
    `select l.delivery_id, l.inventory_item_id, l.quantity, coalesce(announced, 0) as announced,
            coalesce(expected, 0) as expected, coalesce(missing, 0) as missing,
            coalesce(announced_came + case when announced = 0 then others_came else 0 end, 0) as received,
            coalesce(case when announced > 0 then others_came else 0 end, 0) as unexpected
       from serial_delivery_line l
       left join (
         select delivery_id, inventory_item_id, count(*) filter (where is_announced)::int as announced,
                count(*) filter (where fate = 'expected')::int as expected,
                count(*) filter (where fate = 'missing')::int as missing,
                count(*) filter (where fate = 'came' and is_announced)::int as announced_came,
                count(*) filter (where fate = 'came' and not is_announced)::int as others_came
           from (${FATES}) f group by delivery_id, inventory_item_id
       ) f on f.delivery_id = l.delivery_id and f.inventory_item_id = l.inventory_item_id
      where l.delivery_id = any(?)
      order by l.created_at, l.inventory_item_id`,
    [ids, ids, ids]
  )
  const lines = rows.map((row) => {
    const { delivery_id, inventory_item_id, quantity, announced } = row
    const counts = Object.fromEntries(
      DELIVERY_OUTCOMES.map((outcome) => [outcome, row[outcome]])
    ) as DeliveryCounts
    const balance = balanceOf(quantity, counts, announced)
    return { delivery_id, line: { inventory_item_id, quantity, ...balance, counts } }
  })
  return (id) => lines.flatMap(({ delivery_id, line }) => (delivery_id === id ? [line] : []))
}

/** A page of the units of a delivery, by what became of them and in the order of their records. */
export async function unitsOfDelivery(
  context: Context,
  id: string,
  { limit, offset }: Page,
  filter: { outcomes?: readonly DeliveryOutcome[]; inventory_item_id?: string } = {}
): Promise<{ units: DeliveryUnit[]; count: number }> {
  const { outcomes = DELIVERY_OUTCOMES, inventory_item_id: itemId = null } = filter
  const rows = await query<Omit<DeliveryUnit, "occurred_at"> & { occurred_at: Date; all: number }>(
    context,
    `select serial_id, outcome, occurred_at, (count(*) over ())::int as all from (${OUTCOMES}) f
      where outcome = any(?) and (?::text is null or inventory_item_id = ?)
      order by array_position(?::text[], outcome), serial_id limit ? offset ?`,
    [[id], [id], outcomes, itemId, itemId, outcomes, limit, offset]
  )
  return {
    units: rows.map(({ serial_id, outcome, occurred_at }) => ({
      serial_id,
      outcome,
      occurred_at: occurred_at.toISOString(),
    })),
    count: rows[0]?.all ?? 0,
  }
}
