import type { Context } from "@medusajs/framework/types"
import { query, type Row } from "../sql"

/** A serial that left with a fulfilment and is still with its customer. */
export interface SoldSerial {
  id: string
  number: string
  inventory_item_id: string
  order_id: string | null
  order_line_item_id: string | null
  delivered_at: string | null
  customer_warranty_end: string | null
  replaces_serial_id: string | null
}

/** The serials that are sold with a fulfilment, and not back. */
export async function soldWith(context: Context, fulfillmentId: string): Promise<SoldSerial[]> {
  const rows = await query<Row>(
    context,
    `select id, number, inventory_item_id, order_id, order_line_item_id, delivered_at, customer_warranty_end,
            replaces_serial_id
       from serial where fulfillment_id = ? and status = 'sold' order by id`,
    [fulfillmentId]
  )
  return rows.map((row) => ({
    ...row,
    delivered_at: (row.delivered_at as Date | null)?.toISOString() ?? null,
  })) as SoldSerial[]
}

/** What the units of an item say that are sold with a fulfilment, and not back. */
export interface SoldWithFulfilment {
  fulfillment_id: string
  inventory_item_id: string
  /** Whether some of them are not delivered yet. */
  is_undelivered: boolean
  /** Whether some of them have no warranty yet. */
  is_unwarranted: boolean
}

/** What is sold with each of many fulfilments, by item: one indexed statement. */
export async function soldAmong(
  context: Context,
  fulfillmentIds: readonly string[]
): Promise<SoldWithFulfilment[]> {
  return query<SoldWithFulfilment>(
    context,
    `select fulfillment_id, inventory_item_id, bool_or(delivered_at is null) as is_undelivered,
            bool_or(customer_warranty_end is null) as is_unwarranted
       from serial where fulfillment_id = any(?) and status = 'sold' group by 1, 2`,
    [fulfillmentIds]
  )
}
