import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import { followStockLevels } from "../workflows/stock/follow-stock-levels"
import { gathered } from "../workflows/support/gathered"
import { tracksAnything } from "../workflows/support/tracked"

/** An order's lines change a level each at the same moment. */
const BURST_MS = 250

const follow = gathered(
  (container: MedusaContainer, levelIds) => followStockLevels(container, levelIds),
  BURST_MS
)

/** Looks at a tracked item's place again whenever its stock changed, whoever changed it. */
export default async function inventoryLevelUpdated({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  if (await tracksAnything(container)) {
    await follow(container, event.data.id)
  }
}

export const config: SubscriberConfig = {
  event: InventoryLevelWorkflowEvents.UPDATED,
  context: { subscriberId: "serials-inventory-level-updated" },
}
