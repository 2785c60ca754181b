import type { MedusaContainer } from "@medusajs/framework/types"
import type { ActivityEvent } from "../../modules/serial/queries/activity"
import type { HistoryEvent } from "../../modules/serial/queries/history"
import type { DeliveryProofView } from "../../types/fulfillments"
import type { ActivityEventView, EventView } from "../../types/serials"
import { serialService } from "../../workflows/support/request"
import { actorViews } from "./actors"
import { proofView } from "./delivery-proofs"
import { namesOf } from "./names"

/** A unit's history as screens show it, with the names of those who did it. */
export async function historyViews(
  container: MedusaContainer,
  events: readonly HistoryEvent[]
): Promise<EventView[]> {
  const deliveries = events.filter(({ kind }) => kind === "deliver")
  const [actorOf, proofs] = await Promise.all([
    actorViews(container, events),
    serialService(container).proofsOf(
      "operation_id",
      deliveries.map(({ operation_id }) => operation_id)
    ),
  ])
  const proofOf = byOperation(proofs.map(proofView))
  return events.map((event) => ({
    ...eventView(event, proofOf.get(event.operation_id) ?? null),
    actor: actorOf(event),
  }))
}

/** What happened to several units, each event with its unit and the order that it belongs to. */
export async function activityViews(
  container: MedusaContainer,
  events: readonly ActivityEvent[]
): Promise<ActivityEventView[]> {
  const orderOf = ({ reference_type, reference_id }: ActivityEvent) =>
    reference_type === "order" ? reference_id : null
  const [views, names] = await Promise.all([
    historyViews(container, events),
    namesOf(container, {
      items: events.map(({ inventory_item_id }) => inventory_item_id),
      orders: events.map(orderOf),
    }),
  ])
  return events.map((event, place) => ({
    ...views[place],
    serial: {
      serial_id: event.serial_id,
      number: event.number,
      item: names.item(event.inventory_item_id),
    },
    order: names.order(orderOf(event)),
  }))
}

function byOperation(proofs: readonly DeliveryProofView[]): Map<string, DeliveryProofView> {
  return new Map(proofs.map((proof) => [proof.operation_id, proof]))
}

function eventView(event: HistoryEvent, proof: DeliveryProofView | null): Omit<EventView, "actor"> {
  const { reference_type: type, reference_id: id } = event
  return {
    sequence: event.sequence,
    command: event.command as EventView["command"],
    from_status: event.from_status,
    to_status: event.to_status,
    occurred_at: event.occurred_at,
    recorded_at: event.recorded_at,
    changes: event.changes,
    notes: event.notes,
    reference: type !== null && id !== null ? { type, id } : null,
    operation: {
      id: event.operation_id,
      kind: event.kind,
      note: event.note,
      is_reverted: event.is_reverted,
      can_be_undone: event.can_be_undone,
      proof,
    },
    hash: event.hash,
  }
}
