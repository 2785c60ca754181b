import type { Context } from "@medusajs/framework/types"
import type { Party } from "../../../lifecycle/book"
import { query, run } from "../sql"

/** To whom the units of orders go, where staff said so; by order. */
export async function transfereesOf(
  context: Context,
  orderIds: readonly string[]
): Promise<Map<string, Party>> {
  if (orderIds.length === 0) {
    return new Map()
  }
  const rows = await query<Party & { order_id: string }>(
    context,
    "select order_id, name, address, licence_number from serial_transferee where order_id = any(?)",
    [orderIds]
  )
  return new Map(rows.map(({ order_id, ...party }) => [order_id, party]))
}

/** Says to whom an order's units go, or with null that they go to whom it is sent to. */
export async function saveTransferee(
  context: Context,
  orderId: string,
  party: Party | null
): Promise<void> {
  if (party === null) {
    await run(context, "delete from serial_transferee where order_id = ?", [orderId])
    return
  }
  await run(
    context,
    `insert into serial_transferee (order_id, name, address, licence_number) values (?, ?, ?, ?)
     on conflict (order_id) do update set name = excluded.name, address = excluded.address,
       licence_number = excluded.licence_number, updated_at = now()`,
    [orderId, party.name, party.address, party.licence_number]
  )
}
