import type { MedusaContainer } from "@medusajs/framework/types"
import { sumOwed } from "../../lifecycle/stock"
import { serialService } from "../support/request"
import { syncWithheld, withheldReservations } from "./withheld-reservations"

/** How many places are brought up to date under one set of locks. */
const PLACES_AT_ONCE = 100

/**
 * Brings every withheld quantity up to date with the calendar: units whose last day is over are withheld from now on,
 * and places where nothing is withheld any more get their quantity back.
 */
export async function refreshWithheld(container: MedusaContainer): Promise<void> {
  const [needed, reserved] = await Promise.all([
    serialService(container).placesWithWithheld(),
    withheldReservations(container, {}),
  ])
  const places = sumOwed(
    [...needed, ...reserved].map(({ inventory_item_id, location_id }) => ({
      inventory_item_id,
      location_id,
      quantity: 1,
    }))
  )
  for (let at = 0; at < places.length; at += PLACES_AT_ONCE) {
    await syncWithheld(container, places.slice(at, at + PLACES_AT_ONCE))
  }
}
