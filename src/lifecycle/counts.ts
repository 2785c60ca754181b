import type { RefusalCode } from "./refusals"
import type { Status } from "./statuses"
import type { CommandName } from "./transitions"

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

/** The outcomes that closing a count can correct, each where it is ticked, and by which command. */
export const CORRECTED_BY = {
  missing: "lose",
  misplaced: "move",
  found_lost: "find",
} as const satisfies { [Outcome in CountOutcome]?: CommandName }
export type CorrectedOutcome = keyof typeof CORRECTED_BY

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
