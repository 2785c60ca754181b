import { addDays, addMonths } from "./calendar"
import { CAME_BACK } from "./returning"
import { onHand } from "./statuses"
import { COMMANDS, transitionOf, type CommandName } from "./transitions"

/** How long the periods are in which movements are counted. */
export const PERIOD_LENGTHS = ["day", "week", "month"] as const
export type PeriodLength = (typeof PERIOD_LENGTHS)[number]

/** Most days that figures may be asked of at once. */
export const MAX_INSIGHT_DAYS = 731

/** A stretch of days, the first and the last included. */
export interface DayRange {
  from: string
  to: string
}

/** The commands by which a unit comes into stock that had not been there: announced or not, raised or there already. */
export const RECEIVED: readonly CommandName[] = COMMANDS.filter((command) => {
  const { from, to } = transitionOf(command)
  return from.includes("new") && to !== "same" && onHand(to) === 1
})

/** The commands by which a unit that was sold comes back on a return, whatever becomes of it then. */
export const RETURNED: readonly CommandName[] = CAME_BACK

/** The commands by which a unit goes into repair: one of the store's, a customer's, or one never sold here. */
export const INTO_REPAIR: readonly CommandName[] = COMMANDS.filter(
  (command) => transitionOf(command).to === "in_repair"
)

/** The commands that show a fault of a unit at its customer's: a repair, a replacement, a damaged return, a claim. */
export const SHOWS_FAULT = [
  "accept_for_repair",
  "replace_in_advance",
  "return_damaged",
  "declare_claim",
] as const satisfies CommandName[]

/** The commands that take a unit off a claim again. */
export const TAKES_CLAIM_BACK = [
  "withdraw_claim",
  "withdraw_claim_and_return",
] as const satisfies CommandName[]

/**
 * The commands whose assignment is no sale: a replacement takes over the sale of the unit that it replaces, and a parcel
 * that came back undelivered never was sold.
 */
export const NO_SALE = ["replace_out", "undeliver"] as const satisfies CommandName[]

/** Every command that figures look for. The database has an index of their events. */
export const COUNTED_COMMANDS: readonly CommandName[] = [
  ...new Set([
    ...RECEIVED,
    ...RETURNED,
    ...INTO_REPAIR,
    ...SHOWS_FAULT,
    ...TAKES_CLAIM_BACK,
    ...NO_SALE,
  ]),
].sort()

/** How old stock is, in days since it was received: the first day of each group, and its last one if it has one. */
export const AGE_GROUPS = [
  { from: 0, to: 30 },
  { from: 31, to: 60 },
  { from: 61, to: 90 },
  { from: 91, to: 180 },
  { from: 181, to: 365 },
  { from: 366, to: null },
] as const

/** The days of a range, cut into periods; the first and the last may be shorter. Weeks begin on Mondays. */
export function periodsOf({ from, to }: DayRange, length: PeriodLength): DayRange[] {
  const periods: DayRange[] = []
  for (let first = from; first <= to;) {
    const next = nextPeriod(first, length)
    const isLast = next > to || next === first
    periods.push({ from: first, to: isLast ? to : addDays(next, -1) })
    // No day comes after the calendar's last.
    if (isLast) break
    first = next
  }
  return periods
}

/** The first day of the period after the one that a day is in. */
function nextPeriod(day: string, length: PeriodLength): string {
  switch (length) {
    case "day":
      return addDays(day, 1)
    case "week":
      return addDays(day, 7 - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
    case "month":
      return addMonths(`${day.slice(0, 7)}-01`, 1)
  }
}

/** How many days a range has. */
export function daysIn({ from, to }: DayRange): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
}
