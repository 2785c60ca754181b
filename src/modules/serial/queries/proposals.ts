import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** When serials were last proposed for each of these orders, whether there were any or not: one indexed statement. */
export async function lastProposals(
  context: Context,
  orderIds: readonly string[]
): Promise<Map<string, Date>> {
  const rows = await query<{ order_id: string; at: Date }>(
    context,
    `select reference_id as order_id, max(recorded_at) as at from serial_operation
      where reference_id = any(?) and reference_type = 'order' and kind = 'propose' and state <> 'abandoned'
      group by 1`,
    [orderIds]
  )
  return new Map(rows.map(({ order_id, at }) => [order_id, at]))
}
