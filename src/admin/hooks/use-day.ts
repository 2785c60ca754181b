import { useDate } from "@medusajs/dashboard/hooks"
import { useCallback } from "react"

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Writes a date in the admin's language. A calendar date stays the day it names: as an instant it would be the day
 * before, west of Greenwich.
 */
export function useDay(): (date: string | null, options?: { withTime?: boolean }) => string {
  const { getFullDate } = useDate()
  return useCallback(
    (date, { withTime = false } = {}) => {
      if (date === null) {
        return ""
      }
      const isCalendarDate = CALENDAR_DATE.test(date)
      return getFullDate({
        date: isCalendarDate ? `${date}T00:00:00` : date,
        includeTime: withTime && !isCalendarDate,
      }).trim()
    },
    // The dashboard makes new functions at every call; the language alone decides what they answer.
    [getFullDate({ date: "2000-01-01T00:00:00" })]
  )
}
