import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { Place } from "../../modules/serial/queries/withheld"
import { refuseIfAny } from "../../modules/serial/refusal-error"

/**
 * Creates the inventory levels that places lack, with nothing in stock. They stay when the workflow fails later: an
 * empty level says nothing wrong, and somebody may have begun to use it.
 * @throws unknown_location, unknown_item
 */
export const createMissingLevelsStep = createStep(
  "create-missing-levels",
  async (places: Place[], { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const itemIds = [...new Set(places.map((place) => place.inventory_item_id))]
    const locationIds = [...new Set(places.map((place) => place.location_id))]
    const levels = await inventory.listInventoryLevels(
      { inventory_item_id: itemIds, location_id: locationIds },
      { take: null }
    )
    const isThere = (place: Place) =>
      levels.some(
        (level) =>
          level.inventory_item_id === place.inventory_item_id &&
          level.location_id === place.location_id
      )
    const missing = places.filter((place) => !isThere(place))
    if (missing.length === 0) {
      return new StepResponse([])
    }
    const [locations, items] = await Promise.all([
      container.resolve(Modules.STOCK_LOCATION).listStockLocations({ id: locationIds }),
      inventory.listInventoryItems({ id: itemIds }),
    ])
    refuseIfAny([
      ...locationIds
        .filter((id) => !locations.some((found) => found.id === id))
        .map((location) => refuse("unknown_location", null, { location })),
      ...itemIds
        .filter((id) => !items.some((found) => found.id === id))
        .map((item) => refuse("unknown_item", null, { item })),
    ])
    const created = await inventory.createInventoryLevels(
      missing.map(({ inventory_item_id, location_id }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: 0,
      }))
    )
    return new StepResponse(created.map(({ id }) => id))
  }
)
