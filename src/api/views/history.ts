import type { MedusaContainer } from "@medusajs/framework/types"
import type { HistoryEvent } from "../../modules/serial/queries/history"
import type { EventView } from "../../types/api"
import { actorViews } from "./actors"

/** A unit's history as screens show it, with the names of those who did it. */
export async function historyViews(
  container: MedusaContainer,
  events: readonly HistoryEvent[]
): Promise<EventView[]> {
  const actorOf = await actorViews(container, events)
  return events.map((event) => ({ ...eventView(event), actor: actorOf(event) }))
}

function eventView(event: HistoryEvent): Omit<EventView, "actor"> {
  const { reference_type: type, reference_id: id } = event
  return {
    sequence: event.sequence,
    command: event.command as EventView["command"],
    from_status: event.from_status,
    to_status: event.to_status,
    occurred_at: event.occurred_at,
    recorded_at: event.recorded_at,
    changes: event.changes,
    note: event.note,
    reference: type !== null && id !== null ? { type, id } : null,
    operation: {
      id: event.operation_id,
      kind: event.kind,
      note: event.operation_note,
      is_reverted: event.is_reverted,
      can_be_undone: event.can_be_undone,
    },
    hash: event.hash,
  }
}
