import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { StockOwed } from "../../lifecycle/stock"
import { serialService } from "../support/request"

/**
 * Why units had better not leave where they stand: orders have them reserved there in Medusa, and would find too few
 * when they are packed. Units that may not be sold are needed by nobody. Two statements.
 */
export async function neededForOrders(
  container: MedusaContainer,
  serialIds: readonly string[]
): Promise<Refusal[]> {
  const leaving = await serialService(container).sellableAmong(serialIds)
  const spare = await availableAt(container, leaving)
  return leaving
    .map((place, at) => ({ ...place, spare: Math.max(0, spare[at]!) }))
    .filter((place) => place.spare < place.quantity)
    .map(({ inventory_item_id: item, location_id: location, quantity: given, spare: left }) =>
      refuse("needed_for_orders", null, { item, location, spare: left, given })
    )
}

/** What Medusa has in stock and not reserved at each place; 0 where it has no level. */
async function availableAt(
  container: MedusaContainer,
  places: readonly StockOwed[]
): Promise<number[]> {
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: places.map((place) => place.inventory_item_id),
      location_id: places.map((place) => place.location_id),
    },
    { take: null }
  )
  return places.map((place) => {
    const level = levels.find(
      (one) =>
        one.inventory_item_id === place.inventory_item_id && one.location_id === place.location_id
    )
    return level ? Number(level.stocked_quantity) - Number(level.reserved_quantity) : 0
  })
}
