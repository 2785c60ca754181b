import type { Context } from "@medusajs/framework/types"
import { assignmentChanges } from "../../../lifecycle/assignments"
import { chunksOf, run } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import type { OperationRow } from "./operations"

/** Brings the assignments in line with what became of their serials: closes those left, then opens the new ones. */
export async function writeAssignments(
  context: Context,
  units: readonly DecidedUnit[],
  operation: OperationRow
): Promise<void> {
  const now = new Date(operation.recorded_at).toISOString()
  const changes = units.flatMap((unit) => {
    const held = {
      assignment_id: unit.before?.state.assignment_id ?? null,
      status: unit.before?.state.status ?? null,
    }
    return assignmentChanges(held, unit.after, unit.never_left).map((change) => ({ unit, change }))
  })
  const isOpen = (state: string) => state === "captured" || state === "sold"
  const closed = changes.filter(({ change }) => !isOpen(change.state))
  const open = changes.filter(({ change }) => isOpen(change.state))
  for (const chunk of chunksOf(closed)) {
    const rows = chunk.map(({ unit: { before }, change }) => ({
      id: change.assignment_id,
      state: change.state,
      return_id: before?.state.return_id ?? null,
      return_disposition: before?.state.return_disposition ?? null,
      closed_at: now,
      updated_at: now,
    }))
    await run(
      context,
      `update serial_assignment a set state = r.state, return_id = r.return_id, return_disposition = r.return_disposition,
         closed_at = r.closed_at, updated_at = r.updated_at
       from json_populate_recordset(null::serial_assignment, ?::json) r where a.id = r.id`,
      [JSON.stringify(rows)]
    )
  }
  for (const chunk of chunksOf(open)) {
    const rows = chunk.map(({ unit: { id, after }, change }) => ({
      id: change.assignment_id,
      serial_id: id,
      inventory_item_id: after.inventory_item_id,
      order_id: after.order_id,
      order_line_item_id: after.order_line_item_id,
      state: change.state,
      captured_as: after.captured_as,
      fulfillment_id: after.fulfillment_id,
      return_id: after.return_id,
      return_disposition: after.return_disposition,
      sold_at: after.sold_at,
      location_id: after.location_id,
      created_at: now,
      updated_at: now,
    }))
    await run(
      context,
      `insert into serial_assignment select * from json_populate_recordset(null::serial_assignment, ?::json)
       on conflict (id) do update set state = excluded.state, inventory_item_id = excluded.inventory_item_id,
         order_id = excluded.order_id, order_line_item_id = excluded.order_line_item_id, captured_as = excluded.captured_as,
         fulfillment_id = excluded.fulfillment_id, return_id = excluded.return_id,
         return_disposition = excluded.return_disposition, sold_at = excluded.sold_at, closed_at = null,
         location_id = case when serial_assignment.state in ('sold', 'returned') and excluded.state = 'sold'
           then serial_assignment.location_id else excluded.location_id end,
         updated_at = excluded.updated_at`,
      [JSON.stringify(rows)]
    )
  }
}
