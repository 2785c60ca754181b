import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny, SerialRefusalError } from "../../modules/serial/refusal-error"
import { readGraph } from "../support/graph"
import { refuseWith, serialService } from "../support/request"

interface Item {
  id: string
  variants?: { manage_inventory: boolean }[]
}

/**
 * Refuses an item that does not exist, and to track one whose variants Medusa does not manage the stock of.
 * An item without a variant, such as a part of kits, may be tracked.
 * @throws SerialRefusalError unknown_item, unmanaged_variant
 */
export async function checkItem(
  container: MedusaContainer,
  itemId: string,
  willBeTracked: boolean
): Promise<void> {
  const [item] = await readGraph<Item>(
    container,
    "inventory_item",
    ["id", "variants.manage_inventory"],
    { id: [itemId] }
  )
  if (!item) {
    refuseWith(refuse("unknown_item", null, { item: itemId }))
  }
  const variants = (item.variants ?? []).filter(Boolean)
  const isUnmanaged = variants.length > 0 && variants.every((variant) => !variant.manage_inventory)
  if (willBeTracked && isUnmanaged) {
    refuseWith(refuse("unmanaged_variant", null, { item: itemId }))
  }
}

/** Refuses a location that does not exist. @throws SerialRefusalError unknown_location */
export async function checkLocation(container: MedusaContainer, locationId: string): Promise<void> {
  const found = await readGraph(container, "stock_location", ["id"], { id: [locationId] })
  refuseIfAny(found.length > 0 ? [] : [refuse("unknown_location", null, { location: locationId })])
}

/**
 * Refuses to switch tracking off while units of the item are reserved, held or in transit; names them.
 * @throws SerialRefusalError tracking_in_use
 */
export async function checkSwitchOff(container: MedusaContainer, itemId: string): Promise<void> {
  const { units, total } = await serialService(container).unitsInUse(itemId)
  if (units.length > 0) {
    throw new SerialRefusalError(
      units.map(({ id, number }) => refuse("tracking_in_use", number, { count: total }, id))
    )
  }
}
