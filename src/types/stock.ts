import type { FittingRepair, Repair } from "../lifecycle/reconciliation"
import type { ItemRef, NamedRef } from "./refs"

/** How serials and Medusa's stock stand to each other. */

/** How serials and stock stand to each other at one place. */
export interface LevelView {
  inventory_item_id: string
  location: NamedRef
  stocked: number
  /** What Medusa has reserved there, the plugin's own reservations included. */
  reserved: number
  /** What Medusa may sell: stocked − reserved. */
  available: number
  on_hand: number
  reserved_serials: number
  withheld: number
  sellable: number
  awaiting: number
  /** Serials on hand beyond stock: something went wrong when it is not 0. */
  discrepancy: number
}

/** GET /admin/serials/counts?inventory_item_id=… */
export interface CountsResponse {
  counts: { inventory_item_id: string; location_id: string | null; status: string; count: number }[]
  levels: LevelView[]
}

/** POST /admin/serials/reconciliation/repairs */
export interface RepairBody {
  inventory_item_id: string
  location_id: string
  repair: Repair
  /** The figures that the report showed: refused with stale_figures when they are others by now. */
  seen: { on_hand: number; stocked: number }
  reason: string
  /** For `mark_lost` which units; for `release` which captures, all that Medusa has no reservation for unless said. */
  serial_ids?: string[]
  /** For `lower_stock`: take stock too that Medusa has reserved. */
  below_reserved?: boolean
}

/** GET /admin/serials/reconciliation: pages of tracked items, so a page may have more places than `limit`, or fewer. */
export interface ReconciliationQuery {
  inventory_item_id?: string | string[]
  location_id?: string | string[]
  only?: "awaiting" | "discrepancy"
  limit?: number
  offset?: number
}

export interface ReconciliationResponse {
  places: ReconciliationView[]
  /** Of the tracked items that were asked for, not of places. */
  count: number
  limit: number
  offset: number
}

/** How serials and Medusa stand to each other at one place. */
export interface ReconciliationView extends LevelView {
  item: ItemRef | null
  /** What Medusa has reserved there for order lines. */
  reserved_for_orders: number
  /** What the plugin has reserved there, so that Medusa does not sell it. */
  reserved_as_withheld: number
  /** Serials reserved for orders beyond what Medusa has reserved for them: something went wrong when it is not 0. */
  reserved_discrepancy: number
  /** Units withheld beyond the plugin's reservation, or, negative, fewer: the next change there or a job mends it. */
  withheld_discrepancy: number
  /** What may be done about it, with `POST /admin/serials/reconciliation/repairs`. */
  repairs: FittingRepair[]
  /** When the job first saw that it disagrees, and when it told of it; both null for what it has not seen. */
  first_seen: string | null
  reported_at: string | null
}

/** GET /admin/products/:id/serials */
export interface ProductSerialsResponse {
  variants: {
    id: string
    title: string
    sku: string | null
    is_managed: boolean
    items: {
      item: ItemRef
      required_quantity: number
      is_tracked: boolean
      levels: LevelView[]
      counts: Record<string, number>
    }[]
  }[]
}
