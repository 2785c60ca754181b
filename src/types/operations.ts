import type { OrderRef } from "./refs"
import type { SerialView } from "./serials"

/** Business actions: what they answer, their list, and undoing them. */

export interface OperationView {
  id: string
  kind: string
  state: "pending" | "done" | "abandoned"
  serial_count: number
}

export interface OperationResponse {
  operation: OperationView
  serials: { id: string; number: string }[]
}

/** POST /admin/serials/operations/:id/revert */
export interface RevertBody {
  reason?: string
}

/** One business action, as lists show it. */
export interface OperationDetailView extends OperationView {
  actor: { type: string; id: string | null; name: string | null }
  reference: { type: string; id: string } | null
  /** The order that it belongs to, if that is its document. */
  order: OrderRef | null
  /** The Medusa flow through which it is undone, if not by itself. */
  flow: string | null
  occurred_at: string
  recorded_at: string
  note: string | null
  /** By how much it changed Medusa's stock by itself. */
  owed: { inventory_item_id: string; location_id: string; quantity: number }[]
  reverts_operation_id: string | null
  reverted_by_operation_id: string | null
  is_reverted: boolean
  can_be_undone: boolean
}

/** GET /admin/serials/operations, newest first */
export interface OperationListQuery {
  kind?: string | string[]
  state?: string | string[]
  actor_id?: string
  reference_type?: string
  reference_id?: string
  /** At which location it did something: to units that were or are there, or on a count or delivery of it. */
  location_id?: string
  limit?: number
  offset?: number
}

export interface OperationListResponse {
  operations: OperationDetailView[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** GET /admin/serials/operations/:id, with its first hundred serials; `count` is how many there are. */
export interface OperationDetailResponse {
  operation: OperationDetailView
  serials: SerialView[]
  count: number
}
