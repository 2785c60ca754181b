import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils"
import { followStockLevelWorkflow } from "../workflows/stock/follow-stock-level"

/** Looks at a tracked item's place again whenever its stock changed, whoever changed it. */
export default async function inventoryLevelUpdated({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await followStockLevelWorkflow(container).run({ input: { level_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: InventoryLevelWorkflowEvents.UPDATED,
  context: { subscriberId: "serials-inventory-level-updated" },
}
