import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../i18n/locale"

/** Writes a number in the admin's language. */
export function useNumber(): (value: number) => string {
  const { language } = useTranslation().i18n
  return useCallback((value) => new Intl.NumberFormat(localeOf(language)).format(value), [language])
}
