import type { LotView } from "../../../types/lots"

/** From how many days before its first unit expires a lot says so. */
const SOON_DAYS = 30

const DAY_MS = 86_400_000

/** How a lot stands to its last days of use; null where none of its units expires soon. */
export type Expiry = { kind: "expired" | "partly" } | { kind: "soon"; days: number } | null

/** Judges the first and the last day of use of a lot's units; the last day itself is still one. */
export function expiryOf(
  { expires_from, expires_until }: Pick<LotView, "expires_from" | "expires_until">,
  today: string
): Expiry {
  if (expires_from === null || expires_until === null) {
    return null
  }
  if (expires_from < today) {
    return { kind: expires_until < today ? "expired" : "partly" }
  }
  const days = (Date.parse(expires_from) - Date.parse(today)) / DAY_MS
  return days <= SOON_DAYS ? { kind: "soon", days } : null
}
