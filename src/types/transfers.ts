import type { TransferOutcome } from "../lifecycle/transfers"
import type { OperationDetailView, OperationResponse } from "./operations"
import type { AlthoughNeeded, ItemRef, NamedRef, NamedSerial, SerialRef } from "./refs"

/** Units on their way between locations. */

/** POST /admin/serial-transfers: the origin is where all the units stand. */
export interface DispatchBody extends AlthoughNeeded {
  destination_location_id: string
  serials: NamedSerial[]
  /** The merchant's own document, such as a delivery note. */
  reference?: string
  note?: string
}

/** POST /admin/serial-transfers/move: as a transfer, but the units are there at once. */
export interface MoveBody extends DispatchBody {
  bin?: string
}

/** Which units of a transfer: those named, or all that are still in transit. Exactly one of the two is said. */
export interface TransferUnitsBody {
  serials?: NamedSerial[]
  all?: true
}

/** POST /admin/serial-transfers/:id/arrive */
export interface ArriveBody extends TransferUnitsBody {
  /** The destination unless said; elsewhere needs a reason. */
  location_id?: string
  bin?: string
  reason?: string
}

/** POST /admin/serial-transfers/:id/lose */
export interface LoseInTransitBody extends TransferUnitsBody {
  reason?: string
}

/** POST /admin/serial-transfers/:id/cancel: what is still in transit goes back to the origin. */
export interface CancelTransferBody {
  reason?: string
}

/** Units sent from one location to another. */
export interface TransferView {
  id: string
  origin: NamedRef
  destination: NamedRef
  reference: string | null
  note: string | null
  created_at: string
  created_by: { type: string; id: string | null; name: string | null }
  /** `open` while units are in transit. */
  status: "open" | "closed"
  /** How many units came to what. */
  counts: Record<TransferOutcome, number>
}

/** GET /admin/serial-transfers, newest first */
export interface TransferListQuery {
  status?: "open" | "closed"
  origin_location_id?: string | string[]
  destination_location_id?: string | string[]
  /** What the reference begins with. */
  reference?: string
  limit?: number
  offset?: number
}

export interface TransferListResponse {
  transfers: TransferView[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** A unit of a transfer: how it stands now, and what became of it on the way. */
export interface TransferSerial extends SerialRef {
  item: ItemRef | null
  bin: string | null
  outcome: TransferOutcome
  outcome_at: string
}

/** GET /admin/serial-transfers/:id, with the first hundred units of each outcome, and what was done, newest first. */
export interface TransferResponse {
  transfer: TransferView
  serials: Record<TransferOutcome, TransferSerial[]>
  operations: OperationDetailView[]
}

/** GET /admin/serial-transfers/:id/serials */
export interface TransferSerialsQuery {
  outcome: TransferOutcome
  limit?: number
  offset?: number
}

export interface TransferSerialsResponse {
  serials: TransferSerial[]
  count: number
  limit: number
  offset: number
}

/** The answer to every request that sends, moves, takes in, loses or recalls units. */
export interface TransferOperationResponse extends OperationResponse {
  transfer: TransferView
}
