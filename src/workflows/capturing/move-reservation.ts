import type { IInventoryService, InventoryTypes, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { SerialRefusalError } from "../../modules/serial/refusal-error"

/** A line's item, and where Medusa's reservation of it has to be. */
export interface ReservationMove {
  line_item_id: string
  inventory_item_id: string
  location_id: string
}

/** A reservation with all that a store may have noted of it. */
type MovedReservation = ReservationMove &
  Pick<
    InventoryTypes.CreateReservationItemInput,
    "description" | "external_id" | "created_by" | "metadata"
  > & { quantity: number; allow_backorder: boolean }

/** What Medusa's service answers, and its type does not list. */
type Reservation = InventoryTypes.ReservationItemDTO & { external_id?: string | null }

/** A move that is asked for, with what its refusal says. */
export type NamedMove = ReservationMove & { title: string; quantity: number }

/** Why Medusa's inventory does not reserve somewhere, by the type of its error (2.21.2). */
const REFUSED_BY_MEDUSA: Readonly<Record<string, ((move: NamedMove) => Refusal) | undefined>> = {
  [MedusaError.Types.NOT_ALLOWED]: ({ title }) => refuse("none_available", null, { item: title }),
  // The item has never been at that place.
  [MedusaError.Types.NOT_FOUND]: ({ title, quantity, location_id }) =>
    refuse("not_enough_stock", null, {
      item: title,
      location: location_id,
      needed: quantity,
      given: 0,
    }),
}

/**
 * Moves Medusa's reservations of a line's item to the place the units leave from: taken away there, made anew here.
 * Undone the same way.
 * @throws none_available when Medusa has all that is at that place reserved for others, not_enough_stock where the item has
 * never been there
 */
export const moveReservationStep = createStep(
  "move-reservation",
  async (move: NamedMove, { container }) => {
    const moved = await moveReservation(container, move).catch((error: unknown) => {
      const refusal = MedusaError.isMedusaError(error) && REFUSED_BY_MEDUSA[error.type]?.(move)
      throw refusal ? new SerialRefusalError([refusal]) : error
    })
    return new StepResponse(moved.created, moved)
  },
  async (undo, { container }) => {
    if (undo) {
      const itemIds = undo.former.map(({ inventory_item_id }) => inventory_item_id)
      await behindLock(container, itemIds, (inventory) =>
        replace(inventory, undo.created, undo.former)
      )
    }
  }
)

/**
 * Moves Medusa's reservations of a line's item. Changing a reservation's location would leave the old level's reserved
 * quantity as it was (Medusa 2.21.2), so it is made anew.
 * @param setting.force that the place need not have enough available: the units there are kept for this line
 * @returns the ids of the new reservations, and what the former ones were
 */
export async function moveReservation(
  container: MedusaContainer,
  { line_item_id, inventory_item_id, location_id }: ReservationMove,
  { force = false } = {}
): Promise<{ created: string[]; former: MovedReservation[] }> {
  // Read behind the lock: two that move the same reservation at once would each make a new one.
  return behindLock(container, [inventory_item_id], async (inventory) => {
    const reservations = await inventory.listReservationItems({ line_item_id, inventory_item_id })
    const leaving = reservations.filter((reservation) => reservation.location_id !== location_id)
    const former = leaving.map(({ location_id: place, ...reservation }: Reservation) => ({
      line_item_id,
      inventory_item_id,
      location_id: place,
      quantity: Number(reservation.quantity),
      allow_backorder: Boolean(reservation.allow_backorder),
      description: reservation.description,
      external_id: reservation.external_id,
      created_by: reservation.created_by,
      metadata: reservation.metadata,
    }))
    const created = await replace(
      inventory,
      leaving.map(({ id }) => id),
      former.map((one) => ({
        ...one,
        location_id,
        allow_backorder: force || one.allow_backorder,
      }))
    )
    return { created, former }
  })
}

async function replace(
  inventory: IInventoryService,
  ids: string[],
  reservations: MovedReservation[]
): Promise<string[]> {
  if (reservations.length === 0) {
    return []
  }
  const created = await inventory.createReservationItems(reservations)
  await inventory.deleteReservationItems(ids)
  return created.map(({ id }) => id)
}

/** Does something while nobody else reserves these items: Medusa's own flows take the same locks. */
function behindLock<T>(
  container: MedusaContainer,
  itemIds: readonly string[],
  work: (inventory: IInventoryService) => Promise<T>
): Promise<T> {
  const inventory = container.resolve(Modules.INVENTORY)
  return container
    .resolve(Modules.LOCKING)
    .execute([...new Set(itemIds)], () => work(inventory), { timeout: 30 })
}
