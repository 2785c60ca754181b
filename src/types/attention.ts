import type { NamedRef } from "./refs"

/** GET /admin/serials/attention: what waits for somebody today, and how many units stand where. */
export interface AttentionResponse {
  /** Stock without serials, in units and places. */
  awaiting: { units: number; places: number }
  /** Places where serials and Medusa's figures disagree. */
  discrepancies: { places: number }
  /** Units that Medusa has reserved for order lines, and of which nobody has said yet which they are. */
  to_capture: { units: number }
  /** Units that came back and wait for inspection. */
  to_inspect: { units: number }
  /** Transfers with units under way, and those units. */
  transfers: { transfers: number; units: number }
  loans_overdue: { units: number }
  cases_overdue: { cases: number }
  /** Open cases whose units were replaced in advance and are not back. */
  replacements_due: { cases: number }
  /** Open notices with units that are not resolved, and those units. */
  notices: { notices: number; units: number }
  /** Units on hand that may not be sold after a day before `soon.until`, those past it included. */
  expiring: { units: number }
  /** Units whose customer's warranty is active, and ends before `soon.until`. */
  warranties_ending: { units: number }
  /** Which days count as soon: from today, UTC, to before `until`. */
  soon: { from: string; until: string; days: number }
  /** How many serials there are in each status that has any. */
  statuses: { status: string; count: number }[]
  /** How many serials of tracked items are on hand at each location that has any, most first. */
  locations: { location: NamedRef; on_hand: number }[]
}
