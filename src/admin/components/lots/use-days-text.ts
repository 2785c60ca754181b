import { useCallback } from "react"
import { useDay } from "../../hooks/use-day"

/** Writes the first and the last of several days: as one where they are the same, as nothing where there are none. */
export function useDaysText(): (first: string | null, last: string | null) => string {
  const day = useDay()
  return useCallback(
    (first, last) =>
      [...new Set([day(first), day(last)])].filter((text) => text !== "").join(" – "),
    [day]
  )
}
