import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { alignOrders } from "../workflows/aligning/align-orders"
import { tracksAnything } from "../workflows/support/tracked"

/** Frees what was captured in an edit of a draft order that is given up. Medusa deletes softly, so its order is known. */
export default async function orderChangeDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  if (await tracksAnything(container)) {
    const changes = await container
      .resolve(Modules.ORDER)
      .listOrderChanges({ id: event.data.id }, { withDeleted: true, select: ["id", "order_id"] })
    await alignOrders(
      container,
      changes.map(({ order_id }) => order_id)
    )
  }
}

export const config: SubscriberConfig = {
  event: "order.order-change.deleted",
  context: { subscriberId: "serials-order-change-deleted" },
}
