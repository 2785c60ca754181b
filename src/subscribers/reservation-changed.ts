import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ReservationItemWorkflowEvents } from "@medusajs/framework/utils"
import { restoreWithheld } from "../workflows/stock/restore-withheld"
import { gathered } from "../workflows/support/gathered"
import { tracksAnything } from "../workflows/support/tracked"

/** A fulfilment or a cancelled order changes a reservation for each of its lines at the same moment. */
const BURST_MS = 500

const restore = gathered(
  (container: MedusaContainer, reservationIds) => restoreWithheld(container, reservationIds),
  BURST_MS
)

/** Restores the plugin's own reservations, where somebody changed or deleted one past the guard. */
export default async function reservationChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  if (await tracksAnything(container)) {
    await restore(container, event.data.id)
  }
}

export const config: SubscriberConfig = {
  event: [ReservationItemWorkflowEvents.UPDATED, ReservationItemWorkflowEvents.DELETED],
  context: { subscriberId: "serials-reservation-changed" },
}
