import type { NamedRef } from "./refs"

/** GET /admin/serials/packing: orders with tracked units that have not left, oldest first. */
export interface PackingQuery {
  /** Where Medusa has reserved the units; everywhere unless said. */
  location_id?: string | string[]
  /** A number of an order (`36`, `#36`), or words of the customer's e-mail or name. */
  q?: string
  /** `ready`: every unit there is named, be it by a proposal, and may leave; `missing`: all others. */
  state?: "ready" | "missing"
  limit?: number
  offset?: number
}
export interface PackingListResponse {
  orders: PackingOrder[]
  count: number
  limit: number
  offset: number
}

/** How many tracked units leave, and of how many it is said which. */
export interface PackingFigures {
  needed: number
  /** Scanned, picked, or chosen by the buyer. */
  captured: number
  /** Chosen by the strategy: a scanned unit takes their place. */
  proposed: number
  /** Of these units, how many may not leave (a notice, their condition, their last day): others have to take their place. */
  blocked: number
}
/** An order that waits to be packed; its figures are those of the locations that were asked for. */
export interface PackingOrder extends PackingFigures {
  id: string
  display_id: number
  placed_at: string
  email: string | null
  customer_name: string | null
  /** Units of its lines without serials that have not left yet, wherever they are. */
  untracked: number
  /** All locations at which tracked units of it are reserved. */
  locations: (PackingFigures & { location: NamedRef })[]
}
