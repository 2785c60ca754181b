import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** A serial that left with a fulfilment and is still with its customer. */
export interface SoldSerial {
  id: string
  inventory_item_id: string
  order_id: string | null
  order_line_item_id: string | null
}

/** The serials that are sold with a fulfilment, and not back. */
export async function soldWith(context: Context, fulfillmentId: string): Promise<SoldSerial[]> {
  return query<SoldSerial>(
    context,
    `select id, inventory_item_id, order_id, order_line_item_id from serial
      where fulfillment_id = ? and status = 'sold' order by id`,
    [fulfillmentId]
  )
}
