import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Place } from "../../modules/serial/queries/withheld"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { syncWithheldWorkflow } from "./sync-withheld"
import { isWithheld } from "./withheld-reservations"

/**
 * Makes sure that what is withheld at these levels is what should be, where their items are tracked; serials themselves
 * never follow stock. Safe to run twice, and late; levels of other items cost a look.
 */
export async function followStockLevels(
  container: MedusaContainer,
  levelIds: string[]
): Promise<void> {
  const places = await trackedPlaces(container, levelIds)
  if (places.length > 0 && !(await isWithheld(container, places))) {
    await syncWithheldWorkflow(container).run({ input: { places } })
  }
}

async function trackedPlaces(container: MedusaContainer, levelIds: string[]): Promise<Place[]> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { id: levelIds },
      { take: null, select: ["id", "inventory_item_id", "location_id"] }
    )
  const serials = serialService(container)
  const itemIds = distinct(levels.map(({ inventory_item_id }) => inventory_item_id))
  const tracked = new Set(await serials.trackedItems(await serials.perhapsTracked(itemIds)))
  return levels
    .filter(({ inventory_item_id }) => tracked.has(inventory_item_id))
    .map(({ inventory_item_id, location_id }) => ({ inventory_item_id, location_id }))
}
