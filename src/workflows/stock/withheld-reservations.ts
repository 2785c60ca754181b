import type {
  FilterableReservationItemProps,
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SERIAL_MODULE } from "../../modules/serial"
import type { Place } from "../../modules/serial/queries/withheld"
import type SerialModuleService from "../../modules/serial/service"

/** The `external_id` of the plugin's own reservations: one a place, for all units withheld there. */
export const WITHHELD_RESERVATION = "serials:withheld"

/**
 * Makes the plugin's reservation at each place equal to the number of units withheld there, so that Medusa does not
 * sell them. Absolute, so it may run twice, and by whoever comes last.
 */
export async function syncWithheld(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<void> {
  if (places.length === 0) {
    return
  }
  const serials = container.resolve<SerialModuleService>(SERIAL_MODULE)
  const locking = container.resolve(Modules.LOCKING)
  const keys = [
    ...new Set(places.map((place) => `serials:withheld:${place.inventory_item_id}`)),
  ].sort()
  await locking.execute(
    keys,
    async () => {
      const targets = await serials.withheldTargets(places)
      await reserve(container, targets)
    },
    { timeout: 30 }
  )
}

async function reserve(
  container: MedusaContainer,
  targets: readonly (Place & { quantity: number })[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  // The service filters by every column; its type does not list this one.
  const filters: FilterableReservationItemProps & { external_id: string } = {
    inventory_item_id: targets.map((target) => target.inventory_item_id),
    location_id: targets.map((target) => target.location_id),
    external_id: WITHHELD_RESERVATION,
  }
  const existing = await inventory.listReservationItems(filters, { take: null })
  const reservationAt = (place: Place) => existing.find((reservation) => isAt(reservation, place))
  const missing = targets.filter((target) => target.quantity > 0 && !reservationAt(target))
  const changed = targets.flatMap((target) => {
    const reservation = reservationAt(target)
    const differs =
      reservation !== undefined &&
      target.quantity > 0 &&
      Number(reservation.quantity) !== target.quantity
    return differs ? [{ id: reservation.id, quantity: target.quantity }] : []
  })
  const empty = targets.flatMap((target) =>
    target.quantity === 0 ? (reservationAt(target)?.id ?? []) : []
  )
  if (missing.length > 0) {
    await inventory.createReservationItems(missing.map(newReservation))
  }
  if (changed.length > 0) {
    await inventory.updateReservationItems(changed)
  }
  if (empty.length > 0) {
    await inventory.deleteReservationItems(empty)
  }
}

function isAt(reservation: ReservationItemDTO, place: Place): boolean {
  return (
    reservation.inventory_item_id === place.inventory_item_id &&
    reservation.location_id === place.location_id
  )
}

function newReservation({
  inventory_item_id,
  location_id,
  quantity,
}: Place & { quantity: number }) {
  return {
    inventory_item_id,
    location_id,
    quantity,
    external_id: WITHHELD_RESERVATION,
    description: "Serials on hand that may not be sold (medusa-plugin-serials)",
    // The units are there, but other orders may have reserved the quantity already.
    allow_backorder: true,
  }
}
