import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../i18n/locale"

/** More digits than any amount has: none of them is rounded away. */
const ALL_DIGITS = { maximumFractionDigits: 20 }

/** Writes an amount, decimal in its currency's major unit, in the admin's language. */
export function useAmount(): (value: string, currency: string | null) => string {
  const { language } = useTranslation().i18n
  return useCallback(
    (value, currency) => {
      const options = currency === null ? {} : ({ style: "currency", currency } as const)
      // As text, which keeps every digit: the DOM's types do not know yet that it may be.
      const amount = value as `${number}`
      return new Intl.NumberFormat(localeOf(language), { ...options, ...ALL_DIGITS }).format(amount)
    },
    [language]
  )
}
