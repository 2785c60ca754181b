import type { Context } from "@medusajs/framework/types"
import { cartOfToken } from "../../../lifecycle/holds"
import type { Photo } from "../../../lifecycle/photos"
import { query } from "../sql"

/** A unit in stock that is kept for a cart, also when that is over and nobody has noticed. */
export interface Hold {
  id: string
  version: number
  number: string
  inventory_item_id: string
  location_id: string
  condition_id: string | null
  public_note: string | null
  photos: readonly Photo[]
  held_for: string
  /** Null while its cart is checked out. */
  held_until: string | null
  cart_id: string
}

type HoldRow = Omit<Hold, "held_until" | "cart_id"> & { held_until: Date | null }

/** The units that are kept for carts: one statement over the index of what carts keep. */
export async function holdsOfCarts(context: Context, cartIds: readonly string[]): Promise<Hold[]> {
  return cartIds.length === 0
    ? []
    : holdsWhere(context, "split_part(held_for, ':', 1) = any(?) order by id", [cartIds])
}

/** Holds that are over, those that have been so for longest first. */
export async function expiredHolds(context: Context, limit: number): Promise<Hold[]> {
  const now = new Date().toISOString()
  return holdsWhere(context, "held_until <= ? order by held_until, id limit ?", [now, limit])
}

/** Holds of carts that are being checked out, untouched since a moment. */
export async function holdsInCheckout(context: Context, untouchedSince: Date): Promise<Hold[]> {
  return holdsWhere(context, "held_until is null and updated_at <= ? order by id", [
    untouchedSince.toISOString(),
  ])
}

async function holdsWhere(
  context: Context,
  condition: string,
  bindings: readonly unknown[]
): Promise<Hold[]> {
  const rows = await query<HoldRow>(
    context,
    `select id, version, number, inventory_item_id, location_id, condition_id, public_note, photos, held_for,
            held_until from serial
      where held_for is not null and status = 'in_stock' and ${condition}`,
    bindings
  )
  return rows.map((row) => ({
    ...row,
    held_until: row.held_until === null ? null : new Date(row.held_until).toISOString(),
    cart_id: cartOfToken(row.held_for),
  }))
}
