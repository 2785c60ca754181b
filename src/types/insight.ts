import type { PeriodLength } from "../lifecycle/insight"
import type { ItemRef } from "./refs"

/**
 * Figures of what happened and how things stand. Days are calendar days of UTC; `to` is the last one. What was undone never
 * was. A place is where a unit was received, left from, came back to, or was when it went into repair.
 */
export interface InsightQuery {
  from: string
  to: string
  inventory_item_id?: string | string[]
  location_id?: string | string[]
}
interface PagedQuery {
  limit?: number
  offset?: number
}
interface Paged {
  /** How many rows there are. */
  count: number
  limit: number
  offset: number
}

/** GET /admin/serials/insight/movements */
export interface MovementsQuery extends InsightQuery {
  /** By day unless said; weeks begin on Mondays. */
  by?: PeriodLength
}
/** What happened from one day to another. */
export interface MovementView {
  from: string
  to: string
  /** Units that came into stock for the first time, on the day of their receipt. */
  received: number
  /**
   * Units that left to customers, on the day of the fulfilment: not of one that was cancelled, nor undelivered parcels, nor
   * replacements, which take over the sale of the unit that they replace.
   */
  sold: number
  /** Units that came back on returns, on the day on which the return was received. */
  returned: number
  /** Units in repair when the last day ended. */
  in_repair: number
}
export interface MovementsResponse {
  by: PeriodLength
  /** Without gaps; the first and the last may be shorter than the others. */
  periods: MovementView[]
  totals: Pick<MovementView, "received" | "sold" | "returned">
}

/** GET /admin/serials/insight/rates */
export interface RatesQuery extends InsightQuery, PagedQuery {
  /** By item unless said. */
  by?: "item" | "supplier"
}
/** Of the units sold in the range, those that came back and those that showed a fault since, whenever that was. */
export interface RateView {
  sold: number
  returned: number
  /** returned / sold, from 0 to 1; 0 when nothing was sold. */
  return_rate: number
  /** Went into repair for their customer, were replaced in advance, came back damaged, or are named on a claim. */
  faulty: number
  /** faulty / sold, from 0 to 1. */
  fault_rate: number
}
/** The rows with most returns first. */
export interface RatesResponse extends Paged {
  by: "item" | "supplier"
  rows: (RateView & {
    item: ItemRef | null
    /** null also for units whose supplier nobody named. */
    supplier: string | null
  })[]
  total: RateView
}

/** GET /admin/serials/insight/ageing */
export type AgeingQuery = Omit<InsightQuery, "from" | "to"> & PagedQuery
/** Units on hand by the days since they were received; the list of them is that between the two instants. */
export interface AgeGroupView {
  from_days: number
  to_days: number | null
  received_after: string | null
  received_before: string | null
  units: number
}
/** The items with most units older than half a year first, each with its units by the same groups. */
export interface AgeingResponse extends Paged {
  groups: AgeGroupView[]
  items: { item: ItemRef | null; inventory_item_id: string; units: number[] }[]
}

/** GET /admin/serials/insight/time-to-sale */
export type TimeToSaleQuery = InsightQuery & PagedQuery
/** From a unit's receipt to its first sale. */
export interface WaitingView {
  sales: number
  median_days: number
  /** Nine of ten waited no longer. */
  p90_days: number
}
/** The items with most sales first. */
export interface TimeToSaleResponse extends Paged {
  items: (WaitingView & { item: ItemRef | null; inventory_item_id: string })[]
  /** null when nothing was sold for the first time. */
  total: WaitingView | null
}
