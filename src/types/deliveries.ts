import type { DeliveryOutcome, DeliveryStatus } from "../lifecycle/deliveries"
import type { ItemRef, NamedRef, SerialRef } from "./refs"
import type { OperationDetailView, OperationResponse } from "./operations"
import type { ReceiveBody } from "./receiving"

/** The bodies and answers of expected deliveries. */

/** The numbers that the supplier announced for an item, if any: by list, or as text with ranges. */
interface AnnouncedNumbers {
  serials?: string[]
  text?: string
}
/** One item of a delivery; an item stands on one line. */
export interface DeliveryLineBody extends AnnouncedNumbers {
  inventory_item_id: string
  quantity: number
}
/** POST /admin/serial-deliveries */
export interface DeliveryBody {
  supplier: string
  /** The purchase order's number, or another document. */
  reference?: string
  location_id: string
  expected_on?: string
  note?: string
  lines: DeliveryLineBody[]
}
/** POST /admin/serial-deliveries/:id: what is absent stays; numbers are announced beside those that were before. */
export interface DeliveryChangeBody {
  supplier?: string
  reference?: string | null
  location_id?: string
  expected_on?: string | null
  note?: string | null
  /** An item that is not on the delivery yet needs a quantity. */
  lines?: (AnnouncedNumbers & { inventory_item_id: string; quantity?: number })[]
}
/** POST /admin/serial-deliveries/:id/receive: as any receipt, at the delivery's location unless it says another. */
export type DeliveryReceiptBody = Omit<ReceiveBody, "location_id" | "reference"> & {
  location_id?: string
}
/** POST /admin/serial-deliveries/:id/close and /cancel */
export interface DeliveryEndBody {
  reason?: string
}

export interface DeliveryLineView {
  item: ItemRef
  quantity: number
  /** Units received, also those whose numbers were not announced. */
  received: number
  /** Announced numbers, received or not. */
  announced: number
  missing: number
  over: number
  /** How many units came to what. */
  counts: Record<DeliveryOutcome, number>
}
/** A delivery that is or was expected from a supplier. */
export interface DeliveryView {
  id: string
  supplier: string
  reference: string | null
  location: NamedRef
  expected_on: string | null
  note: string | null
  status: DeliveryStatus
  created_at: string
  created_by: { type: string; id: string | null; name: string | null }
  lines: DeliveryLineView[]
}

/** GET /admin/serial-deliveries, newest first */
export interface DeliveryListResponse {
  deliveries: DeliveryView[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}
/** GET /admin/serial-deliveries/:id, with what was done, newest first. */
export interface DeliveryResponse {
  delivery: DeliveryView
  operations: OperationDetailView[]
}
/** A unit of a delivery: how it stands now, and what became of it there. */
export interface DeliverySerial extends SerialRef {
  item: ItemRef | null
  bin: string | null
  outcome: DeliveryOutcome
  outcome_at: string
}
/** GET /admin/serial-deliveries/:id/serials */
export interface DeliverySerialsResponse {
  serials: DeliverySerial[]
  count: number
  limit: number
  offset: number
}
/** The answer to every request that writes a delivery. */
export interface DeliveryOperationResponse extends OperationResponse {
  delivery: DeliveryView
}
