import type { ConditionView } from "./conditions"
import type { OwnNotice } from "./notices"
import type { ItemRef, OrderRef } from "./refs"
import type { WarrantyView } from "./serials"

/** The bodies and answers of the store API, as the server sends them to storefronts. Instants are ISO 8601. */

/** One unit, as a buyer may see it before it is theirs. */
export interface ChoosableSerial {
  id: string
  /** The serial number; all but its last characters are masked, unless the store shows it. */
  number: string
  inventory_item_id: string
  condition: Pick<ConditionView, "id" | "name" | "colour"> | null
  /** What the store says of this very unit, such as a scratch. */
  note: string | null
  /** Addresses of the pictures of this unit that the store shows, in their order. */
  photos: string[]
}

/** GET /store/product-variants/:id/serials */
export interface ChoosableSerialsResponse {
  serials: ChoosableSerial[]
  /** Exact up to 10,000. */
  count: number
  limit: number
  offset: number
}

/** POST /store/carts/:id/serials */
export interface ChooseUnitsBody {
  line_item_id: string
  /** The units that the line shall have; none drop its choice. */
  serial_ids: string[]
}

/** What is kept for one line of a cart. */
export interface CartLineSerials {
  line_item_id: string
  serials: (ChoosableSerial & {
    /** Until when it is kept; null while the cart is checked out. */
    held_until: string | null
  })[]
  /** The ids of chosen units that are not kept any more: the cart is not completed before another choice. */
  lost: string[]
}

/** GET and POST /store/carts/:id/serials: the lines for which units were chosen. */
export interface CartSerialsResponse {
  lines: CartLineSerials[]
}

/** One unit of an order, as its buyer sees it. */
export interface OrderedSerial extends ChoosableSerial {
  line_item_id: string
  item: ItemRef | null
  /** One that is only set aside may still be exchanged for another. The number is masked in both. */
  state: "set_aside" | "sold"
  delivered_at: string | null
  /** Null until it is sold, and of one that is somebody else's by now. */
  warranty: WarrantyView | null
}

/** GET /store/orders/:id/serials: what is set aside for an order or sold on it, by number */
export interface OrderedSerialsResponse {
  serials: OrderedSerial[]
  /** Exact up to 10,000. */
  count: number
  limit: number
  offset: number
}

/** One unit that a customer owns. */
export interface OwnSerial {
  id: string
  number: string
  item: ItemRef | null
  /** The order, when it is the customer's own; of another's neither it nor its dates are told. */
  order: OrderRef | null
  sold_at: string | null
  delivered_at: string | null
  /** When the customer registered it, or whoever they have it from. */
  registered_at: string | null
  /** What the store gives; the supplier's is the store's own. */
  warranty: WarrantyView
  /** What the store says of the unit, newest first, such as that it is recalled. */
  notices: OwnNotice[]
}

/** GET /store/customers/me/serials */
export interface OwnSerialsResponse {
  serials: OwnSerial[]
  /** Exact up to 10,000. */
  count: number
  limit: number
  offset: number
}
