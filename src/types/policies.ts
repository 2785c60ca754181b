import type { Policy, PolicyLayer } from "../lifecycle/policy"
import type { ItemRef } from "./refs"

/** What tracking demands of an item. */

/** GET and POST /admin/serial-policies/:id, where id is an inventory item's or `store`. */
export interface PolicyView {
  inventory_item_id: string | null
  is_tracked: boolean
  /** What this layer says itself. */
  parts: PolicyLayer
  /** What applies here: defaults, store, item. */
  effective: Policy
  locations: { location_id: string; parts: PolicyLayer; effective: Policy }[]
}

export interface PolicyResponse {
  policy: PolicyView
}

export interface PolicyBody {
  is_tracked?: boolean
  parts?: PolicyLayer
  /** Says the parts for one location only. */
  location_id?: string
}

/** GET /admin/serial-policies */
export interface PolicyListQuery {
  /** What is said of items for this place alone, instead of the tracked items. */
  location_id?: string
  /** Only those whose own settings say something. */
  is_differing?: boolean
  limit?: number
  offset?: number
}

/** GET /admin/serial-policies: the items that are tracked, or those of which something is said for one location. */
export interface PolicyListResponse {
  policies: {
    inventory_item_id: string
    is_tracked: boolean
    item: ItemRef | null
    parts: PolicyLayer
  }[]
  count: number
  limit: number
  offset: number
}
