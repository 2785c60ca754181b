import type { MedusaContainer } from "@medusajs/framework/types"
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
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels(
    {
      inventory_item_id: places.map((place) => place.inventory_item_id),
      location_id: places.map((place) => place.location_id),
    },
    { take: null }
  )
  const stocked = new Map(levels.map((level) => [keyOf(level), Number(level.stocked_quantity)]))
  return places.map(({ inventory_item_id, location_id }) => ({
    inventory_item_id,
    location_id,
    quantity: stocked.get(keyOf({ inventory_item_id, location_id })) ?? 0,
  }))
}

/** `stocked − on hand` at each place: awaiting serials where positive, a discrepancy where negative. */
export async function awaitingAt(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<StockOwed[]> {
  if (places.length === 0) {
    return []
  }
  const serials = container.resolve<SerialModuleService>(SERIAL_MODULE)
  const [stocked, levels] = await Promise.all([
    stockedAt(container, places),
    serials.levelsOf(
      places.map((place) => place.inventory_item_id),
      places.map((place) => place.location_id)
    ),
  ])
  const onHand = new Map(levels.map((level) => [keyOf(level), level.on_hand]))
  return stocked.map((level) => ({
    ...level,
    quantity: level.quantity - (onHand.get(keyOf(level)) ?? 0),
  }))
}
