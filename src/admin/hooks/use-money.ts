import { useCallback } from "react"
import { useTranslation } from "react-i18next"

/** Writes an amount in the admin's language. */
export function useMoney(): (amount: number, currency: string) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (amount, currency) =>
      new Intl.NumberFormat(i18n.language, { style: "currency", currency }).format(amount),
    [i18n.language]
  )
}
