import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** What an order still has to do with a unit: it is captured for it, or on one of its returns or claims. */
const IS_OPEN =
  "order_id is not null and (status = 'reserved' or return_id is not null or claim_id is not null)"

/** A page of the orders that units are captured for, or which have them on their returns or claims, by id. */
export async function openOrders(
  context: Context,
  after: string,
  limit: number
): Promise<string[]> {
  const rows = await query<{ order_id: string }>(
    context,
    `select distinct order_id from serial where ${IS_OPEN} and order_id > ? order by order_id limit ?`,
    [after, limit]
  )
  return rows.map(({ order_id }) => order_id)
}

/** Which of these orders units are captured for, or which have them on their returns or claims. */
export async function openAmong(context: Context, orderIds: readonly string[]): Promise<string[]> {
  const rows = await query<{ order_id: string }>(
    context,
    `select distinct order_id from serial where ${IS_OPEN} and order_id = any(?)`,
    [orderIds]
  )
  return rows.map(({ order_id }) => order_id)
}
