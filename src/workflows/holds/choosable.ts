import type { MedusaContainer } from "@medusajs/framework/types"
import { serialService } from "../support/request"
import { distinct, readGraph } from "../support/graph"

/** Which of these items are tracked and let buyers choose the very unit. One indexed statement. */
export async function choosableItems(
  container: MedusaContainer,
  itemIds: readonly string[]
): Promise<Set<string>> {
  const policies = itemIds.length === 0 ? [] : await serialService(container).policiesOf(itemIds)
  return new Set(
    policies
      .filter(({ is_tracked, policy }) => is_tracked && policy.storefront === "choose_unit")
      .map(({ inventory_item_id }) => inventory_item_id)
  )
}

/** The stock locations that sell through these channels. */
export async function locationsOfChannels(
  container: MedusaContainer,
  channelIds: readonly (string | null)[]
): Promise<string[]> {
  const channels = await readGraph<{ stock_locations?: ({ id: string } | null)[] }>(
    container,
    "sales_channel",
    ["id", "stock_locations.id"],
    { id: distinct(channelIds) }
  )
  return distinct(
    channels.flatMap((channel) => channel.stock_locations ?? []).map((one) => one?.id)
  )
}
