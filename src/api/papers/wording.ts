import type { PaperLanguage } from "../../lifecycle/slips"
import { PAPER_TEXTS, type Counted, type PaperTexts } from "./texts"

/** How a paper is worded: the texts of its language, and how this writes numbers and days. */
export interface Wording {
  language: PaperLanguage
  texts: PaperTexts
  number: (value: number) => string
  /** A text that counts, in the form that its number takes. */
  counted: (text: Counted, count: number) => string
  /** The day, in UTC, of a calendar date or an instant. */
  day: (moment: string | Date) => string
}

/** How papers are worded in a language. */
export function wordingIn(language: PaperLanguage): Wording {
  const { format: number } = new Intl.NumberFormat(language)
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" })
  const plurals = new Intl.PluralRules(language)
  return {
    language,
    texts: PAPER_TEXTS[language],
    number: (value) => number(value),
    counted: (text, count) => {
      const forms: Partial<Record<Intl.LDMLPluralRule, string>> = text
      return (forms[plurals.select(count)] ?? text.other).replace("{count}", number(count))
    },
    day: (moment) => days.format(new Date(moment)),
  }
}
