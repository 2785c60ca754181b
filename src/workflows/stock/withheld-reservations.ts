import type {
  FilterableReservationItemProps,
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SERIAL_MODULE } from "../../modules/serial"
import type { Place } from "../../modules/serial/queries/withheld"
import type SerialModuleService from "../../modules/serial/service"
import { distinct } from "../support/graph"

/** The `external_id` of the plugin's own reservations: one a place, for all units withheld there. */
const WITHHELD_RESERVATION = "serials:withheld"

/** Whether a reservation is the plugin's own. */
export function isWithheldReservation(reservation: ReservationItemDTO): boolean {
  // The service answers every column; its type does not list this one.
  return (reservation as { external_id?: string | null }).external_id === WITHHELD_RESERVATION
}

/** A place, and how many of its units are to be withheld. */
type Target = Place & { quantity: number }

/**
 * The plugin's own reservations among those that fit.
 * @param config whether deleted ones count, for instance
 */
export async function withheldReservations(
  container: MedusaContainer,
  filters: Pick<FilterableReservationItemProps, "id" | "inventory_item_id" | "location_id">,
  config: { withDeleted?: boolean } = {}
): Promise<ReservationItemDTO[]> {
  // The service filters by every column; its type does not list this one.
  const own: FilterableReservationItemProps & { external_id: string } = {
    ...filters,
    external_id: WITHHELD_RESERVATION,
  }
  return container.resolve(Modules.INVENTORY).listReservationItems(own, { ...config, take: null })
}

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
  // Medusa's own keys for reservations: writing one, it reads a level's reserved quantity and writes the sum, so that of
  // two who do this at the same moment one would be forgotten.
  const keys = distinct(places.map((place) => place.inventory_item_id)).sort()
  await locking.execute(
    keys,
    async () => {
      const targets = await serials.withheldTargets(places)
      await reserve(container, targets)
    },
    { timeout: 30 }
  )
}

/**
 * Whether the plugin's reservations at places are as they are to be: two statements, and no lock. What changes it
 * meanwhile puts it right itself.
 */
export async function isWithheld(
  container: MedusaContainer,
  places: readonly Place[]
): Promise<boolean> {
  const serials = container.resolve<SerialModuleService>(SERIAL_MODULE)
  const changes = await changesFor(container, await serials.withheldTargets(places))
  return Object.values(changes).every((some) => some.length === 0)
}

async function reserve(container: MedusaContainer, targets: readonly Target[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const { missing, changed, superfluous } = await changesFor(container, targets)
  if (superfluous.length > 0) {
    await inventory.deleteReservationItems(superfluous)
  }
  if (changed.length > 0) {
    await inventory.updateReservationItems(changed)
  }
  const made = await withLevels(container, missing)
  if (made.length > 0) {
    await inventory.createReservationItems(made.map(newReservation))
  }
}

/** What is to be done about the plugin's reservations. */
interface ReservationChanges {
  missing: Target[]
  changed: { id: string; quantity: number }[]
  superfluous: string[]
}

async function changesFor(
  container: MedusaContainer,
  targets: readonly Target[]
): Promise<ReservationChanges> {
  const existing = await withheldReservations(container, {
    inventory_item_id: targets.map((target) => target.inventory_item_id),
    location_id: targets.map((target) => target.location_id),
  })
  const changes: ReservationChanges = { missing: [], changed: [], superfluous: [] }
  for (const target of targets) {
    const [first, ...others] = existing.filter((reservation) => isAt(reservation, target))
    changes.superfluous.push(...others.map(({ id }) => id))
    if (target.quantity === 0) {
      changes.superfluous.push(...(first ? [first.id] : []))
    } else if (!first) {
      changes.missing.push(target)
    } else if (Number(first.quantity) !== target.quantity) {
      changes.changed.push({ id: first.id, quantity: target.quantity })
    }
  }
  return changes
}

/** Those that have a level: where code deleted it under the units, nothing is there to be sold, nor to be reserved. */
async function withLevels(container: MedusaContainer, targets: readonly Target[]) {
  if (targets.length === 0) {
    return []
  }
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels(
    {
      inventory_item_id: targets.map((target) => target.inventory_item_id),
      location_id: targets.map((target) => target.location_id),
    },
    { take: null, select: ["id", "inventory_item_id", "location_id"] }
  )
  return targets.filter((target) => levels.some((level) => isAt(level, target)))
}

function isAt(one: Place, other: Place): boolean {
  return one.inventory_item_id === other.inventory_item_id && one.location_id === other.location_id
}

function newReservation({ inventory_item_id, location_id, quantity }: Target) {
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
