import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { DayRange, PeriodLength } from "../../../lifecycle/insight"

/** Writes a period in the admin's language, short enough for an axis. */
export function usePeriodText(): (period: DayRange, length: PeriodLength) => string {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useCallback(
    ({ from, to }, length) => {
      const written = (day: string, options: Intl.DateTimeFormatOptions) =>
        new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { ...options, timeZone: "UTC" })
      if (length === "month") {
        return written(from, { month: "short", year: "2-digit" })
      }
      const first = written(from, { day: "numeric", month: "short" })
      return from === to ? first : `${first} – ${written(to, { day: "numeric", month: "short" })}`
    },
    [language]
  )
}
