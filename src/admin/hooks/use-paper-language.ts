import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { PAPER_LANGUAGES, type PaperLanguage } from "../../lifecycle/slips"
import { localeOf } from "../i18n/locale"

/** The languages of papers for the one who prints: their own, English where papers do not speak it, and how all are called. */
export function usePaperLanguage(): {
  own: PaperLanguage
  nameOf: (language: PaperLanguage) => string
} {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    const names = new Intl.DisplayNames(localeOf(language), { type: "language" })
    return {
      own: PAPER_LANGUAGES.find((name) => name === language) ?? "en",
      nameOf: (name) => names.of(name) ?? name,
    }
  }, [language])
}
