import type { MedusaContainer } from "@medusajs/framework/types"
import type { Place } from "../../modules/serial/queries/withheld"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { syncWithheldWorkflow } from "./sync-withheld"
import { distinctPlaces, withheldPlaces } from "./withheld-places"
import { withheldReservations } from "./withheld-reservations"

/**
 * Puts the plugin's own reservations right where one of these was changed or deleted; others cost a look. Safe to run
 * twice, and late. It cannot call itself: Medusa's workflows raise the events that begin it, and it writes without them.
 */
export async function restoreWithheld(
  container: MedusaContainer,
  reservationIds: string[]
): Promise<void> {
  const places = await placesToRestore(container, reservationIds)
  if (places.length > 0) {
    await syncWithheldWorkflow(container).run({ input: { places } })
  }
}

/**
 * A deleted reservation still tells its item and place; one that was moved does not tell the place that it left, so all
 * places of its item are looked at.
 */
async function placesToRestore(
  container: MedusaContainer,
  reservationIds: string[]
): Promise<Place[]> {
  const serials = serialService(container)
  const touched = await withheldReservations(
    container,
    { id: reservationIds },
    { withDeleted: true }
  )
  const itemIds = await serials.trackedItems(
    distinct(touched.map(({ inventory_item_id }) => inventory_item_id))
  )
  if (itemIds.length === 0) {
    return []
  }
  const left = touched.filter(({ inventory_item_id }) => itemIds.includes(inventory_item_id))
  return distinctPlaces([...left, ...(await withheldPlaces(container, itemIds))])
}
