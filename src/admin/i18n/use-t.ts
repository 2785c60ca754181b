import { useEffect, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { loadTexts } from "./languages"
import { localeOf } from "./locale"
import { NAMESPACE } from "./namespace"

/** A text of the plugin by its key, with its values filled in; numbers among them as the language writes them. */
export type Translate = (key: string, values?: Record<string, unknown>) => string

/** The plugin's own texts in the admin's language. */
export function useT(): Translate {
  const { t, i18n } = useTranslation(NAMESPACE)
  useEffect(() => {
    loadTexts(i18n.language).catch(() => undefined)
  }, [i18n.language])
  return useMemo(() => {
    const { format } = new Intl.NumberFormat(localeOf(i18n.language))
    const written = (value: unknown) => (typeof value === "number" ? format(value) : value)
    const translate = t as Translate
    // `count` itself chooses the plural form; `replace` is what the text shows.
    return (key, values = {}) => {
      const shown = Object.entries(values).map(([name, value]) => [name, written(value)])
      return translate(key, { ...values, replace: Object.fromEntries(shown) })
    }
  }, [t, i18n.language])
}
