import type { Context } from "@medusajs/framework/types"
import type { Changes } from "../../../lifecycle/serial"
import { query, type Row } from "../sql"
import type { Page } from "./paging"

/** One line of a unit's history, with the business action it belongs to. */
export interface HistoryEvent {
  sequence: number
  command: string
  from_status: string | null
  to_status: string
  occurred_at: string
  recorded_at: string
  changes: Changes
  note: string | null
  reference_type: string | null
  reference_id: string | null
  actor_type: string
  actor_id: string | null
  hash: string
  operation_id: string
  kind: string
  operation_note: string | null
  is_reverted: boolean
  can_be_undone: boolean
}

/** An operation that took another back, and was not given up itself. */
export const REVERSAL = `exists (select 1 from serial_operation r
  where r.reverts_operation_id = o.id and r.state <> 'abandoned')`

/**
 * A page of a unit's history, newest first. An operation can be undone by itself when it is done, no flow of Medusa's
 * owns it, and it neither was undone nor is an undoing; whether its units moved on since is judged when it is tried.
 */
export async function historyOf(
  context: Context,
  serialId: string,
  { limit, offset }: Page
): Promise<HistoryEvent[]> {
  const rows = await query<Row>(
    context,
    `select e.sequence, e.command, e.from_status, e.to_status, e.occurred_at, e.recorded_at, e.changes, e.note,
            e.reference_type, e.reference_id, e.actor_type, e.actor_id, e.hash,
            o.id as operation_id, o.kind, o.note as operation_note, ${REVERSAL} as is_reverted,
            o.state = 'done' and o.flow is null and o.reverts_operation_id is null and not ${REVERSAL} as can_be_undone
       from serial_event e join serial_operation o on o.id = e.operation_id
      where e.serial_id = ? order by e.sequence desc limit ? offset ?`,
    [serialId, limit, offset]
  )
  return rows.map(
    (row) =>
      ({
        ...row,
        occurred_at: (row.occurred_at as Date).toISOString(),
        recorded_at: (row.recorded_at as Date).toISOString(),
        changes: JSON.parse(row.changes as string) as Changes,
      }) as HistoryEvent
  )
}
