import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../i18n/locale"

/** Writes a share from 0 to 1 as per cent, to a tenth, in the admin's language. */
export function usePercent(): (share: number) => string {
  const { language } = useTranslation().i18n
  return useCallback(
    (share) =>
      new Intl.NumberFormat(localeOf(language), {
        style: "percent",
        maximumFractionDigits: 1,
      }).format(share),
    [language]
  )
}
