import type { Context } from "@medusajs/framework/types"
import type { AssignmentState } from "../../../lifecycle/assignments"
import type { CapturedAs } from "../../../lifecycle/serial"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { query, type Row } from "../sql"

/** A serial on an order line: captured, sold or come back, with what its record says now. */
export interface OrderAssignment {
  assignment_id: string
  serial_id: string
  inventory_item_id: string
  order_id: string | null
  order_line_item_id: string
  state: Exclude<AssignmentState, "released">
  captured_as: CapturedAs | null
  fulfillment_id: string | null
  /** While sold: the return it is declared on. When returned: the return it came back on. */
  return_id: string | null
  return_disposition: "good" | "damaged" | null
  sold_at: string | null
  /** While sold: when it was delivered. */
  delivered_at: string | null
  closed_at: string | null
  number: string
  version: number
  status: Status
  owner: Owner
  location_id: string | null
  bin: string | null
  condition_id: string | null
  /** What the returns desk chose for when the return is received. */
  return_condition_id: string | null
  return_treatment: "restock" | "inspect" | null
  /** While sold: the claim on which it is at fault. */
  claim_id: string | null
  /** The open notices that block it. */
  notice_ids: string[]
  is_sellable_condition: boolean
  expires_on: string | null
  /** While captured for a draft order: the draft that keeps the unit off sale. */
  held_for: string | null
  /** The order that the unit is on now: it may have been sold on another one since. */
  present_order_id: string | null
  /** The units that this one was given for, and that was given for it. */
  replaces_serial_id: string | null
  replaced_by_serial_id: string | null
}

/** Whose assignments are wanted; both together must hold. */
export interface AssignmentFilter {
  order_ids?: readonly string[]
  line_ids?: readonly string[]
  /** All but `released` unless said. */
  states?: readonly AssignmentState[]
}

/**
 * The serials of orders or order lines, in the order in which they were captured: one indexed statement.
 * A line that was sold, returned and sold again has the same serial twice, once for each sale.
 */
export async function listOrderAssignments(
  context: Context,
  {
    order_ids: orderIds,
    line_ids: lineIds,
    states = ["captured", "sold", "returned"],
  }: AssignmentFilter
): Promise<OrderAssignment[]> {
  const scopes = [
    ...(orderIds ? [{ sql: "a.order_id = any(?)", values: orderIds }] : []),
    ...(lineIds ? [{ sql: "a.order_line_item_id = any(?)", values: lineIds }] : []),
  ]
  if (scopes.length === 0 || scopes.some(({ values }) => values.length === 0)) {
    return []
  }
  const rows = await query(
    context,
    `select a.id as assignment_id, a.serial_id, a.inventory_item_id, a.order_id, a.order_line_item_id, a.state,
            a.captured_as, a.fulfillment_id, a.return_id, a.return_disposition, a.sold_at, a.closed_at,
            case when a.state = 'sold' then s.delivered_at end as delivered_at, s.number, s.version, s.status, s.owner, s.location_id, s.bin, s.condition_id, s.return_condition_id, s.return_treatment, s.held_for, s.notice_ids,
            s.is_sellable_condition, s.expires_on,
            case when a.state = 'sold' then s.claim_id end as claim_id,
            s.order_id as present_order_id, s.replaces_serial_id, s.replaced_by_serial_id
       from serial_assignment a join serial s on s.id = a.serial_id
      where ${scopes.map(({ sql }) => sql).join(" and ")} and a.state = any(?)
      order by a.id`,
    [...scopes.map(({ values }) => values), states]
  )
  return rows.map(assignmentOf)
}

function assignmentOf(row: Row): OrderAssignment {
  const instant = (value: unknown) => (value instanceof Date ? value.toISOString() : null)
  return {
    ...row,
    sold_at: instant(row.sold_at),
    delivered_at: instant(row.delivered_at),
    closed_at: instant(row.closed_at),
  } as OrderAssignment
}

/** The orders whose lines an operation took units from, by id. */
export async function ordersLeftBy(context: Context, operationId: string): Promise<string[]> {
  const rows = await query<{ order_id: string | null }>(
    context,
    "select distinct changes::jsonb #>> '{order_id,0}' as order_id from serial_event where operation_id = ? order by 1",
    [operationId]
  )
  return rows.flatMap(({ order_id }) => order_id ?? [])
}
