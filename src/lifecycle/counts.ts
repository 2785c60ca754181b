import type { RefusalCode } from "./refusals"
import { onHand, type Owner, type Status } from "./statuses"

/** Where a count stands: scanned, reviewed, or ended. Closed is one while the operation that closed it stands. */
export const COUNT_STATUSES = ["open", "reviewing", "closed", "cancelled"] as const
export type CountStatus = (typeof COUNT_STATUSES)[number]

/**
 * What a count says of a unit or a number. `found`: where it should be. `missing`: should be there, was not scanned.
 * `misplaced`: scanned, though its record says elsewhere. `found_lost`: scanned, though it was lost. `moved_since`: moved
 * after the count began (and after it was scanned), so that its later event tells where it is. `unexpected`: scanned,
 * though its record says that it cannot be there (sold, on loan, another item). `unknown`: a number that no unit bears.
 */
export const COUNT_OUTCOMES = [
  "found",
  "missing",
  "misplaced",
  "found_lost",
  "moved_since",
  "unexpected",
  "unknown",
] as const
export type CountOutcome = (typeof COUNT_OUTCOMES)[number]

/** The outcomes that closing a count can correct, each where it is ticked. */
export const CORRECTED = [
  "missing",
  "misplaced",
  "found_lost",
] as const satisfies readonly CountOutcome[]
export type CorrectedOutcome = (typeof CORRECTED)[number]

/** The commands by which closing a count corrects units. */
export type CountCorrection =
  "lose" | "move" | "relocate" | "describe" | "find" | "find_for_inspection" | "find_for_owner"

/** A unit that a count says something of, as far as it tells how that is corrected. */
export interface Uncounted {
  outcome: CorrectedOutcome
  status: Status | null
  owner: Owner | null
  location_id: string | null
  /** Of a lost unit: how it stood before. */
  lost_from: Status | null
}

/** From where a unit is lost that was ready to be sold, or was on its way to it. */
const LOST_FOR_SALE: readonly (Status | null)[] = ["in_stock", "reserved", "in_transit"]

/** How closing corrects a unit at the place that is counted; whether it can be, the table says. */
export function correctionOf(unit: Uncounted, location_id: string): CountCorrection {
  const isForSale = unit.status !== null && onHand(unit.status) > 0
  switch (unit.outcome) {
    case "missing":
      return "lose"
    case "misplaced":
      // A unit in another bin of the place stays at the place: only its bin is put right.
      return unit.location_id === location_id ? "describe" : isForSale ? "move" : "relocate"
    case "found_lost":
      if (unit.owner === "customer") {
        return "find_for_owner"
      }
      return LOST_FOR_SALE.includes(unit.lost_from) ? "find" : "find_for_inspection"
  }
}

/** The statuses of units that stand at their location, for sale or not: those that a count expects to find there. */
export const PRESENT_STATUSES: readonly Status[] = [
  "in_stock",
  "reserved",
  "returned",
  "quarantined",
]

interface Step {
  from: readonly CountStatus[]
  /** What tells that the count stands elsewhere; of one that has ended `count_ended` does. */
  refuses: RefusalCode
}

/** What can be done to a count, and when. */
export const COUNT_STEPS = {
  scan: { from: ["open"], refuses: "count_in_review" },
  review: { from: ["open"], refuses: "count_in_review" },
  recount: { from: ["reviewing"], refuses: "count_in_progress" },
  approve: { from: ["reviewing"], refuses: "count_in_progress" },
  close: { from: ["reviewing"], refuses: "count_in_progress" },
  cancel: { from: ["open", "reviewing"], refuses: "count_ended" },
} as const satisfies Record<string, Step>
export type CountStep = keyof typeof COUNT_STEPS

/** Why a step cannot be taken of a count that stands so; null when it can. */
export function whyNotStep(
  step: CountStep,
  { status, is_approved }: { status: CountStatus; is_approved: boolean }
): RefusalCode | null {
  const { from, refuses }: Step = COUNT_STEPS[step]
  if (!from.includes(status)) {
    return status === "open" || status === "reviewing" ? refuses : "count_ended"
  }
  return step === "close" && !is_approved ? "count_not_approved" : null
}

/** The type of the references by which operations and events say that they belong to a count. */
export const COUNT = "count"

/** The kind of the operation that closes a count, and posts its corrections. */
export const CLOSE_COUNT = "close_count" as const
