import type { Context } from "@medusajs/framework/types"
import { CAME_BACK, type CameBack } from "../../../lifecycle/returning"
import type { Changes } from "../../../lifecycle/serial"
import { IS_UNDONE } from "../ledger/operations"
import { query, type Row } from "../sql"

/** One time that a unit came back, with what its event took off it: the sale. */
export interface PastReturn {
  command: CameBack
  occurred_at: string
  changes: Changes
  note: string | null
}

/** The times that a unit came back from a customer, newest first, and how many there are; undone ones never were. */
export async function pastReturns(
  context: Context,
  serialId: string,
  limit: number
): Promise<{ count: number; returns: PastReturn[] }> {
  const rows = await query<Row & { total: number }>(
    context,
    `select e.command, e.occurred_at, e.changes, o.note, (count(*) over ())::int as total
       from serial_event e join serial_operation o on o.id = e.operation_id
      where e.serial_id = ? and e.command = any(?) and not ${IS_UNDONE}
      order by e.sequence desc limit ?`,
    [serialId, [...CAME_BACK], limit]
  )
  return {
    count: rows[0]?.total ?? 0,
    returns: rows.map(
      ({ total: _, ...row }) =>
        ({
          ...row,
          occurred_at: (row.occurred_at as Date).toISOString(),
          changes: JSON.parse(row.changes as string) as Changes,
        }) as PastReturn
    ),
  }
}
