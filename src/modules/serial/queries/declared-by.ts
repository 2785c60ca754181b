import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** Which of these units were declared on their return by a customer, and by nobody after that: one indexed statement. */
export async function declaredByCustomers(
  context: Context,
  serialIds: readonly string[]
): Promise<string[]> {
  if (serialIds.length === 0) {
    return []
  }
  const rows = await query<{ serial_id: string }>(
    context,
    `select serial_id from
       (select distinct on (serial_id) serial_id, actor_type from serial_event
         where serial_id = any(?) and command = 'declare_return' order by serial_id, sequence desc) last
      where actor_type = 'customer' order by serial_id`,
    [serialIds]
  )
  return rows.map(({ serial_id }) => serial_id)
}
