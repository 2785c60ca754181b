import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"
import { currentMoment, RESERVED, UNFIT_FOR_SALE } from "./availability-sql"

/** An order line that has captured serials, and since when the oldest of them. */
export interface CapturedLine {
  order_id: string
  order_line_item_id: string
  captured_at: Date
}

/** The lines with captured serials of a page of orders, by order. */
export async function capturedLines(
  context: Context,
  afterOrder: string,
  orders: number
): Promise<CapturedLine[]> {
  return query<CapturedLine>(
    context,
    `with page as (select distinct order_id from serial where status = 'reserved' and order_id > ?
                    order by order_id limit ?)
     select s.order_id, s.order_line_item_id, min(a.created_at) as captured_at
       from page join serial s on s.order_id = page.order_id and s.status = 'reserved'
       join serial_assignment a on a.id = s.assignment_id
      group by s.order_id, s.order_line_item_id order by s.order_id`,
    [afterOrder, orders]
  )
}

/** How many units are captured for an item of an order line at a location, firmly and as proposals; and how many of these may not be sold. */
export interface LineCaptures {
  order_line_item_id: string
  inventory_item_id: string
  location_id: string
  captured: number
  proposed: number
  blocked: number
}

/** Counts what is captured for order lines, placed ones only: one indexed statement. */
export async function capturesOf(
  context: Context,
  lineIds: readonly string[]
): Promise<LineCaptures[]> {
  return lineIds.length === 0
    ? []
    : query<LineCaptures>(
        context,
        `select order_line_item_id, inventory_item_id, location_id,
                count(*) filter (where captured_as is distinct from 'proposal')::int as captured,
                count(*) filter (where captured_as = 'proposal')::int as proposed,
                count(*) filter (where ${UNFIT_FOR_SALE})::int as blocked
           from serial where order_line_item_id = any(?) and ${RESERVED}
          group by order_line_item_id, inventory_item_id, location_id`,
        [currentMoment().today, lineIds]
      )
}
