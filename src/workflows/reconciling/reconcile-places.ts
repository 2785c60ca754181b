import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  disagreementOf,
  type Disagreement,
  type PlaceFigures,
} from "../../lifecycle/reconciliation"
import type { Place } from "../../modules/serial/queries/withheld"
import { serialService } from "../support/request"
import { isWithheldReservation } from "../stock/withheld-reservations"

/** How serials and Medusa stand to each other at one place. */
export interface ReconciledPlace extends Place, PlaceFigures, Disagreement {
  /** All that Medusa has reserved there, by hand too. */
  reserved: number
}

const NOTHING: PlaceFigures & { reserved: number } = {
  on_hand: 0,
  reserved_serials: 0,
  withheld: 0,
  stocked: 0,
  reserved_for_orders: 0,
  reserved_as_withheld: 0,
  reserved: 0,
}

/**
 * Sets serials against Medusa's levels and reservations, a row for each place of these items that has any of them.
 * Three statements, whatever the number of items.
 * @param locationIds only these places; all when absent
 */
export async function reconcilePlaces(
  container: MedusaContainer,
  itemIds: readonly string[],
  locationIds?: readonly string[]
): Promise<ReconciledPlace[]> {
  if (itemIds.length === 0) {
    return []
  }
  const inventory = container.resolve(Modules.INVENTORY)
  const filters = {
    inventory_item_id: [...itemIds],
    ...(locationIds ? { location_id: [...locationIds] } : {}),
  }
  const [levels, reservations, serials] = await Promise.all([
    inventory.listInventoryLevels(filters, { take: null }),
    inventory.listReservationItems(filters, { take: null }),
    serialService(container).levelsOf(itemIds, locationIds),
  ])
  const places = new Map<string, Place & typeof NOTHING>()
  const at = ({ inventory_item_id, location_id }: Place) => {
    const key = `${inventory_item_id} ${location_id}`
    const place = places.get(key) ?? { inventory_item_id, location_id, ...NOTHING }
    places.set(key, place)
    return place
  }
  for (const level of levels) {
    at(level).stocked = Number(level.stocked_quantity)
  }
  for (const reservation of reservations) {
    const place = at(reservation)
    const quantity = Number(reservation.quantity)
    place.reserved += quantity
    place.reserved_for_orders += reservation.line_item_id ? quantity : 0
    place.reserved_as_withheld += isWithheldReservation(reservation) ? quantity : 0
  }
  for (const { on_hand, reserved_serials, withheld, ...place } of serials) {
    Object.assign(at(place), { on_hand, reserved_serials, withheld })
  }
  return [...places.values()].map((place) => ({ ...place, ...disagreementOf(place) }))
}

/** How serials and Medusa stand to each other at one place; all figures are 0 where there is nothing. */
export async function reconcilePlace(
  container: MedusaContainer,
  { inventory_item_id, location_id }: Place
): Promise<ReconciledPlace> {
  const [found] = await reconcilePlaces(container, [inventory_item_id], [location_id])
  const nothing = { inventory_item_id, location_id, ...NOTHING }
  return found ?? { ...nothing, ...disagreementOf(nothing) }
}

/** By which id a place is referred to. */
export function placeIdOf({ inventory_item_id, location_id }: Place): string {
  return `${inventory_item_id}@${location_id}`
}
