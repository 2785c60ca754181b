import { PRESENT_STATUSES } from "./counts"
import type { Refusal } from "./refusals"
import type { SerialState } from "./serial"

/** Within how many days a second claim on a unit is told of, unless the store says otherwise. */
export const CLAIM_DAYS = 30

/** Where somebody met a unit that should not be there. */
export const SEEN_AT = ["look_up", "count", "capture", "transfer", "return", "evidence"] as const
export type SeenAt = (typeof SEEN_AT)[number]

/** Whether a unit that was scanned at a location should stand at another one, as its record has it. */
export function isElsewhere(
  { status, location_id }: Pick<SerialState, "status" | "location_id">,
  scannedAt: string
): boolean {
  return PRESENT_STATUSES.includes(status) && location_id !== null && location_id !== scannedAt
}

/** The units of refusals that were scanned where they do not stand. */
export function scannedElsewhere(refusals: readonly Refusal[]): string[] {
  return refusals.flatMap(({ code, serial_id }) =>
    code === "wrong_location" && serial_id !== undefined ? [serial_id] : []
  )
}

/** The first day on which claims count, on a day, when they count for so many days. */
export function claimsCountFrom(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 24 * 60 * 60 * 1_000).toISOString()
}
