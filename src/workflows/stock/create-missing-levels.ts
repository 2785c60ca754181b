import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { Place } from "../../modules/serial/queries/withheld"
import { refuseIfAny } from "../../modules/serial/refusal-error"

/** How often it is looked again when others create levels at the same moment; each time some more are there. */
const ATTEMPTS = 10

/**
 * Creates the inventory levels that places lack, with nothing in stock. They stay when the workflow fails later: an
 * empty level says nothing wrong, and somebody may have begun to use it.
 * @throws unknown_location, unknown_item
 */
export const createMissingLevelsStep = createStep(
  "create-missing-levels",
  async (places: Place[], { container }) => {
    for (let attempt = 1; ; attempt++) {
      const missing = await missingLevels(container, places)
      if (missing.length === 0) {
        return new StepResponse([])
      }
      await refuseUnknown(container, missing)
      try {
        return new StepResponse(await createLevels(container, missing))
      } catch (error) {
        // Medusa creates all of them or none, and refuses when another client was first with one.
        const left = await missingLevels(container, places)
        if (attempt === ATTEMPTS || left.length === missing.length) {
          throw error
        }
      }
    }
  }
)

async function missingLevels(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<Place[]> {
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: [...new Set(places.map((place) => place.inventory_item_id))],
      location_id: [...new Set(places.map((place) => place.location_id))],
    },
    { take: null, select: ["id", "inventory_item_id", "location_id"] }
  )
  const known = new Set(levels.map(keyOf))
  return places.filter((place) => !known.has(keyOf(place)))
}

function keyOf({ inventory_item_id, location_id }: Place): string {
  return `${inventory_item_id} ${location_id}`
}

async function refuseUnknown(container: MedusaContainer, places: readonly Place[]): Promise<void> {
  const itemIds = [...new Set(places.map((place) => place.inventory_item_id))]
  const locationIds = [...new Set(places.map((place) => place.location_id))]
  const [locations, items] = await Promise.all([
    container
      .resolve(Modules.STOCK_LOCATION)
      .listStockLocations({ id: locationIds }, { take: null, select: ["id"] }),
    container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ id: itemIds }, { take: null, select: ["id"] }),
  ])
  refuseIfAny([
    ...locationIds
      .filter((id) => !locations.some((found) => found.id === id))
      .map((location) => refuse("unknown_location", null, { location })),
    ...itemIds
      .filter((id) => !items.some((found) => found.id === id))
      .map((item) => refuse("unknown_item", null, { item })),
  ])
}

async function createLevels(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<string[]> {
  const created = await container.resolve(Modules.INVENTORY).createInventoryLevels(
    places.map(({ inventory_item_id, location_id }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: 0,
    }))
  )
  return created.map(({ id }) => id)
}
