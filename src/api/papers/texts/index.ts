import type { PaperLanguage } from "../../../lifecycle/slips"
import { de } from "./de"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { nl } from "./nl"
import type { PaperTexts } from "./paper-texts"
import { pl } from "./pl"

/** Every text that the server prints, by language. */
export const PAPER_TEXTS: Readonly<Record<PaperLanguage, PaperTexts>> = { de, en, es, fr, nl, pl }

export type { Counted, PaperTexts } from "./paper-texts"
