import type { FilterableReservationItemProps, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { StockOwed } from "../../lifecycle/stock"
import { distinct } from "../support/graph"

const LENT = "serials:lent:"

/** Stock that is lent to a cart while it is checked out. */
export interface LentStock {
  id: string
  inventory_item_id: string
  cart_id: string
}

/**
 * Lends a cart, while it is checked out, the quantity that its own holds keep from Medusa's available quantity: a
 * reservation below zero, at the place where Medusa is going to reserve. To be repaid.
 */
export async function lendStock(
  container: MedusaContainer,
  cartId: string,
  lent: readonly StockOwed[]
): Promise<void> {
  if (lent.length === 0) {
    return
  }
  await locked(container, lent, async () => {
    await container.resolve(Modules.INVENTORY).createReservationItems(
      lent.map(({ inventory_item_id, location_id, quantity }) => ({
        inventory_item_id,
        location_id,
        quantity: -quantity,
        external_id: LENT + cartId,
        description: "Units kept for a cart that is being checked out (medusa-plugin-serials)",
        allow_backorder: true,
      }))
    )
  })
}

/** Of what is lent to carts, that of these items; Medusa has an index of the items. */
export async function lentTo(
  container: MedusaContainer,
  holds: readonly Pick<LentStock, "cart_id" | "inventory_item_id">[]
): Promise<LentStock[]> {
  return holds.length === 0
    ? []
    : lentWhere(container, {
        inventory_item_id: distinct(holds.map((hold) => hold.inventory_item_id)),
        external_id: distinct(holds.map((hold) => LENT + hold.cart_id)),
      })
}

/** What has been lent since before a moment, to whomever. Reads all reservations: not for every minute. */
export async function lentBefore(container: MedusaContainer, moment: Date): Promise<LentStock[]> {
  return lentWhere(container, {
    external_id: { $like: `${LENT}%` },
    created_at: { $lt: moment.toISOString() },
  })
}

/** Takes back what was lent. Twice is as once. */
export async function repay(container: MedusaContainer, lent: readonly LentStock[]): Promise<void> {
  if (lent.length > 0) {
    await locked(container, lent, () =>
      container.resolve(Modules.INVENTORY).deleteReservationItems(lent.map(({ id }) => id))
    )
  }
}

async function lentWhere(
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<LentStock[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  // The service filters by every column, and answers every one; its types do not list this one.
  const found = await inventory.listReservationItems(filters as FilterableReservationItemProps, {
    take: null,
  })
  return found.map((reservation) => ({
    id: reservation.id,
    inventory_item_id: reservation.inventory_item_id,
    cart_id: (reservation as unknown as { external_id: string }).external_id.slice(LENT.length),
  }))
}

/** Under Medusa's own keys for reservations; see `syncWithheld`. */
async function locked(
  container: MedusaContainer,
  of: readonly { inventory_item_id: string }[],
  work: () => Promise<void>
): Promise<void> {
  const keys = distinct(of.map(({ inventory_item_id }) => inventory_item_id)).sort()
  await container.resolve(Modules.LOCKING).execute(keys, work, { timeout: 30 })
}
