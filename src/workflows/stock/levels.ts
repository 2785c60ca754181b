import type { InventoryLevelDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { StockOwed } from "../../lifecycle/stock"
import { SERIAL_MODULE } from "../../modules/serial"
import type { Place } from "../../modules/serial/queries/withheld"
import type SerialModuleService from "../../modules/serial/service"

const keyOf = ({ inventory_item_id, location_id }: Place) => `${inventory_item_id} ${location_id}`

/** Medusa's stocked quantity at each place; 0 where there is no level. */
export async function stockedAt(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<StockOwed[]> {
  return quantitiesAt(container, places, ({ stocked_quantity }) => Number(stocked_quantity))
}

/** What Medusa has in stock and has not reserved at each place; 0 where there is no level, below 0 where it owes some. */
export async function availableAt(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<StockOwed[]> {
  return quantitiesAt(
    container,
    places,
    ({ stocked_quantity, reserved_quantity }) =>
      Number(stocked_quantity) - Number(reserved_quantity)
  )
}

async function quantitiesAt(
  container: MedusaContainer,
  places: readonly Place[],
  quantityOf: (level: InventoryLevelDTO) => number
): Promise<StockOwed[]> {
  const levels =
    places.length === 0
      ? []
      : await container.resolve(Modules.INVENTORY).listInventoryLevels(
          {
            inventory_item_id: places.map((place) => place.inventory_item_id),
            location_id: places.map((place) => place.location_id),
          },
          { take: null }
        )
  const quantities = new Map(levels.map((level) => [keyOf(level), quantityOf(level)]))
  return places.map(({ inventory_item_id, location_id }) => ({
    inventory_item_id,
    location_id,
    quantity: quantities.get(keyOf({ inventory_item_id, location_id })) ?? 0,
  }))
}

/** `stocked − on hand` at each place: awaiting serials where positive, a discrepancy where negative. */
export async function awaitingAt(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<StockOwed[]> {
  const figures = await figuresAt(container, places)
  return figures.map(({ stocked, on_hand, ...place }) => ({
    ...place,
    quantity: stocked - on_hand,
  }))
}

/** Medusa's stocked quantity and the serials on hand at each place, in the order asked. */
export async function figuresAt(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<(Place & { stocked: number; on_hand: number })[]> {
  if (places.length === 0) {
    return []
  }
  const [stocked, onHand] = await Promise.all([
    stockedAt(container, places),
    onHandAt(container, places),
  ])
  return stocked.map(({ quantity, ...place }, at) => ({
    ...place,
    stocked: quantity,
    on_hand: onHand[at]!.quantity,
  }))
}

/** The serials on hand at each place, in the order asked. */
export async function onHandAt(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<StockOwed[]> {
  const levels = await container.resolve<SerialModuleService>(SERIAL_MODULE).levelsOf(
    places.map((place) => place.inventory_item_id),
    places.map((place) => place.location_id)
  )
  const onHand = new Map(levels.map((level) => [keyOf(level), level.on_hand]))
  return places.map(({ inventory_item_id, location_id }) => ({
    inventory_item_id,
    location_id,
    quantity: onHand.get(keyOf({ inventory_item_id, location_id })) ?? 0,
  }))
}
