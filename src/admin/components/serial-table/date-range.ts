import { addDays } from "../../../lifecycle/calendar"
import { localDay } from "../../lib/scan-text"

/** A range as a table's date filter keeps it: days or instants. */
interface Range {
  $gte?: string
  $gt?: string
  $lte?: string
  $lt?: string
}

/** The days that a date filter means: from one on, and before another. */
export function daysOf(filter: unknown): { from?: string; before?: string } {
  const { $gte, $gt, $lte, $lt } = rangeOf(filter)
  const from = $gte ?? $gt
  const before = $lt === undefined ? dayAfter($lte) : dayOf($lt)
  return { ...(from ? { from: dayOf(from) } : {}), ...(before ? { before } : {}) }
}

/** The instants that a date filter means where the clerk is: from one on, and before another. */
export function instantsOf(filter: unknown): { from?: string; before?: string } {
  const { $gte, $gt, $lte, $lt } = rangeOf(filter)
  const from = $gte ?? $gt
  // The table gives the last day by its beginning, and means all of it.
  const last = dayAfter($lte)
  const before = $lt ?? (last && new Date(`${last}T00:00:00`).toISOString())
  return { ...(from ? { from } : {}), ...(before ? { before } : {}) }
}

function rangeOf(filter: unknown): Range {
  return typeof filter === "object" && filter !== null && !Array.isArray(filter) ? filter : {}
}

function dayOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(moment) ? moment : localDay(new Date(moment))
}

function dayAfter(moment: string | undefined): string | undefined {
  return moment && addDays(dayOf(moment), 1)
}
