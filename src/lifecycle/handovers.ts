/** Where the offer of a unit to another customer stands. */
export const HANDOVER_STATUSES = [
  "open",
  "accepted",
  "declined",
  "cancelled",
  /** It ended by itself: its time was over, or the unit was not the giver's any more. */
  "lapsed",
] as const
export type HandoverStatus = (typeof HANDOVER_STATUSES)[number]

/** The type of the reference by which an operation says that it belongs to a handover. */
export const HANDOVER = "handover"

/** For how long an offer stands, in days. */
export const HANDOVER_DAYS = 14
