import type { CustomerRef, ItemRef, NamedRef, OrderRef } from "./refs"

/** Lots, and who got their units. Instants are ISO 8601, days `YYYY-MM-DD`. */

/** GET /admin/serial-lots */
export interface LotListQuery {
  /** The lot itself. */
  lot?: string
  /** What it begins with, in capitals or not. */
  q?: string
  inventory_item_id?: string | string[]
  /** Only lots with units on hand that expire in the next so many days, today included; what expires first comes first. */
  expires_within?: number | string
  /** The same by days: `_after` from that day on, `_before` up to the day before it. */
  expires_after?: string
  expires_before?: string
  limit?: number
  offset?: number
}

/** A lot of an item. */
export interface LotView {
  lot: string
  inventory_item_id: string
  item: ItemRef | null
  units: number
  on_hand: number
  /** Units that everyone may buy now. */
  sellable: number
  /** Units of customers, and how many customers have them. */
  with_customers: number
  customers: number
  /** First and last day that its units say. */
  made_from: string | null
  made_until: string | null
  expires_from: string | null
  expires_until: string | null
  received_first: string | null
  received_last: string | null
  suppliers: string[]
}

export interface LotListResponse {
  lots: LotView[]
  /** Exact up to ten thousand. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/**
 * GET /admin/serial-lots/trace, in both directions: who got the units of a lot, or what a customer, or an order, got. One
 * of `lot`, `customer_id` and `order_id` is said; all that is said must hold.
 */
export interface TraceQuery {
  lot?: string
  inventory_item_id?: string | string[]
  customer_id?: string
  order_id?: string
  limit?: number
  offset?: number
}

/** A unit, where it came from, and one time that somebody got it: a unit that was sold twice has two lines. */
export interface TraceLineView {
  serial_id: string
  number: string
  status: string
  lot: string | null
  made_on: string | null
  expires_on: string | null
  item: ItemRef | null
  /** Where it is; of a unit that left, where it left from. */
  location: NamedRef | null
  /** The customer who has it now. */
  holder: CustomerRef | null
  source: {
    supplier: string | null
    received_at: string | null
    /** The expected delivery on which it came. */
    delivery_id: string | null
    /** That delivery's document, else the receipt's. */
    reference: string | null
  }
  /** Null for a unit that nobody got. */
  left: {
    order: OrderRef | null
    /** Who ordered it. */
    customer: CustomerRef | null
    fulfillment_id: string | null
    sold_at: string | null
    /** Of a sale that is not over. */
    delivered_at: string | null
    /** When that sale was over: it came back, or another one took its place. */
    ended_at: string | null
  } | null
}

export interface TraceResponse {
  lines: TraceLineView[]
  /** Exact up to ten thousand. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}
