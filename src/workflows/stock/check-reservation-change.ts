import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { serialService } from "../support/request"
import { tracksAnything } from "../support/tracked"
import { withheldReservations } from "./withheld-reservations"

/** What somebody wants of a reservation; all of it is gone when it is deleted. */
export interface AskedReservationChange {
  id: string
  change: { quantity?: number; location_id?: string } | "delete"
}

/**
 * Refuses to delete the plugin's own reservation, or to change what it keeps: the quantity and the place follow the
 * units. A description, and an item that is no longer tracked, may be changed as one likes. One statement for every other
 * reservation, none for a store that tracks nothing.
 */
export async function checkReservationChange(
  container: MedusaContainer,
  { id, change }: AskedReservationChange
): Promise<Refusal[]> {
  if (!(await tracksAnything(container))) {
    return []
  }
  const [own] = await withheldReservations(container, { id: [id] })
  if (!own) {
    return []
  }
  const { inventory_item_id: item, location_id: location } = own
  const stays =
    change !== "delete" &&
    (change.quantity ?? Number(own.quantity)) === Number(own.quantity) &&
    (change.location_id ?? location) === location
  const [tracked] = stays ? [] : await serialService(container).trackedItems([item])
  return tracked === undefined ? [] : [refuse("withheld_reservation", null, { item, location })]
}
