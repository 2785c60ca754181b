import { titles as de } from "./de/titles"
import { titles as es } from "./es/titles"
import { titles as fr } from "./fr/titles"
import { titles as nl } from "./nl/titles"
import { titles as pl } from "./pl/titles"
import type { LANGUAGES } from "./languages"

type Area = "home" | "desk" | "transfer" | "delivery" | "count" | "case" | "loan"

/** What areas are called in each language: loaded with every page, for the sidebar names them before all else. */
export const TITLES: Record<keyof typeof LANGUAGES, Record<Area, string>> = { de, es, fr, nl, pl }
