import type { Context } from "@medusajs/framework/types"
import type { Changes, NotesChange } from "../../../lifecycle/serial"
import { IS_UNDONE } from "../ledger/operations"
import { query } from "../sql"
import { NOTES_CHANGE } from "./notes"
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
  notes: NotesChange | null
  /** Why the operation was carried out. */
  note: string | null
  reference_type: string | null
  reference_id: string | null
  actor_type: string
  actor_id: string | null
  hash: string
  operation_id: string
  kind: string
  is_reverted: boolean
  can_be_undone: boolean
}

/** Whether an operation `o` was ever taken back, also where that was taken back since: it is not taken back twice. */
const HAS_REVERSAL = `exists (select 1 from serial_operation r
  where r.reverts_operation_id = o.id and r.state <> 'abandoned')`

/** Of an event `e` of an operation `o`, what a history shows; read by `eventOf`. */
export const EVENT_COLUMNS = `e.sequence, e.command, e.from_status, e.to_status, e.occurred_at, e.recorded_at, e.changes, ${NOTES_CHANGE},
  e.reference_type, e.reference_id, e.actor_type, e.actor_id, e.hash,
  o.id as operation_id, o.kind, o.note, ${IS_UNDONE} as is_reverted,
  o.state = 'done' and o.flow is null and o.reverts_operation_id is null and not ${HAS_REVERSAL} as can_be_undone`

/**
 * A page of a unit's history, newest first. An operation can be undone by itself when it is done, no flow of Medusa's
 * owns it, and it neither was undone nor is an undoing; whether its units moved on since is judged when it is tried.
 */
export async function historyOf(
  context: Context,
  serialId: string,
  { limit, offset }: Page
): Promise<HistoryEvent[]> {
  const rows = await query<EventRow>(
    context,
    `select ${EVENT_COLUMNS} from serial_event e join serial_operation o on o.id = e.operation_id
      where e.serial_id = ? order by e.sequence desc limit ? offset ?`,
    [serialId, limit, offset]
  )
  return rows.map(eventOf)
}

/** A row of `EVENT_COLUMNS`. */
export type EventRow = Omit<HistoryEvent, "occurred_at" | "recorded_at" | "changes"> & {
  occurred_at: Date
  recorded_at: Date
  changes: string
}

/** An event as it is read, with whatever else its row has. */
export function eventOf<Row extends EventRow>(row: Row) {
  return {
    ...row,
    occurred_at: row.occurred_at.toISOString(),
    recorded_at: row.recorded_at.toISOString(),
    changes: JSON.parse(row.changes) as Changes,
  }
}
