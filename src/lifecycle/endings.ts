import { addDays } from "./calendar"
import { onHand, STATUS_NAMES, type Status } from "./statuses"

/** What of a unit ends on a day, and is told of before. */
export const ENDING_KINDS = ["customer_warranty", "supplier_warranty", "expiry"] as const
export type EndingKind = (typeof ENDING_KINDS)[number]

const IN_USE = [
  "in_stock",
  "reserved",
  "sold",
  "returned",
  "in_transit",
  "in_repair",
  "quarantined",
  "on_loan",
] as const satisfies Status[]

/**
 * Of which units an end is told: a customer's warranty where the customer has the unit or gets it back, a supplier's as
 * long as the unit can still be claimed for, an expiry date of what is on hand.
 */
export const ENDS_FOR: Readonly<Record<EndingKind, readonly Status[]>> = {
  customer_warranty: ["sold", "in_repair"],
  supplier_warranty: IN_USE,
  expiry: STATUS_NAMES.filter((status) => onHand(status) === 1),
}

/** How many days ahead the end of each kind is told of; several numbers tell several times. */
export type DaysAhead = Readonly<Record<EndingKind, readonly number[]>>

/** What is told unless the store says otherwise. */
export const DAYS_AHEAD: DaysAhead = {
  customer_warranty: [30],
  supplier_warranty: [30],
  expiry: [90, 60, 30],
}

/** The last days of which is told, on one day, that they are at most so many days away. */
export interface EndingBand {
  days: number
  first: string
  last: string
}

/**
 * The stretches of last days of which is told on a day: nearest first, each up to where the next one begins. What has
 * ended is in none, and what ends soon is in one, so that a first look tells of it once.
 */
export function endingBands(daysAhead: readonly number[], today: string): EndingBand[] {
  const ahead = [...new Set(daysAhead)].filter((days) => Number.isInteger(days) && days >= 0)
  const ascending = ahead.sort((a, b) => a - b)
  return ascending.map((days, at) => ({
    days,
    first: at === 0 ? today : addDays(today, (ascending[at - 1] ?? 0) + 1),
    last: addDays(today, days),
  }))
}

/** The last days that are within so many days of a day, itself included: from one, and before another. */
export function daysWithin(days: number, today: string): { from: string; before: string } {
  return { from: today, before: addDays(today, days + 1) }
}
