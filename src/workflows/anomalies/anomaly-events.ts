import type { SeenAt } from "../../lifecycle/anomalies"
import type { ClaimsOfUnit } from "../../modules/serial/queries/anomalies"

/** Somebody brings back, or hands in, a unit that was never sold: once for each unit and day. */
export const RETURNED_NEVER_SOLD = "serial.returned-never-sold"
/** A unit was scanned at another location than its record says: once for each unit, recorded location and day. */
export const SCANNED_ELSEWHERE = "serial.scanned-elsewhere"
/** A unit came onto a second claim within the days of the option `anomalies.claimDays`: once for each claim. */
export const CLAIMED_AGAIN = "serial.claimed-again"

/** What is told of a unit that comes back and was never sold. */
export interface ReturnedNeverSoldEvent {
  serial_id: string
  inventory_item_id: string
  status: string
  location_id: string | null
  /** Where it was met: on a return, as evidence, at the desk. */
  at: SeenAt
  actor_id: string | null
  seen_at: string
}

/** What is told of a unit at a wrong location. */
export interface ScannedElsewhereEvent {
  serial_id: string
  inventory_item_id: string
  status: string
  /** Where its record has it. */
  location_id: string | null
  /** Where it was scanned; null where only that it was elsewhere is known. */
  scanned_location_id: string | null
  at: SeenAt
  actor_id: string | null
  seen_at: string
}

/** What is told of a unit with several claims. */
export interface ClaimedAgainEvent extends ClaimsOfUnit {
  inventory_item_id: string
  customer_id: string | null
  /** Within so many days. */
  days: number
  actor_id: string | null
  seen_at: string
}
