import { PAPERS, type Size } from "./labels"

/** The languages in which papers are printed: those of the admin. */
export const PAPER_LANGUAGES = ["en", "de", "es", "fr", "nl", "pl"] as const

/** A language of papers by its code. */
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number]

/**
 * Papers on which slips are printed. A roll of a receipt printer has no end: its pages are at most as long as the paper
 * that drivers of such printers know, and the last is cut off below what stands on it.
 */
export const SLIP_PAPERS = {
  ...PAPERS,
  roll_80: { width: 80, height: 297, isRoll: true },
} as const satisfies Record<string, Size & { isRoll?: true }>

/** A paper of slips by its name. */
export type SlipPaper = keyof typeof SLIP_PAPERS

/** All papers of slips by name. */
export const SLIP_PAPER_NAMES = Object.keys(SLIP_PAPERS) as [SlipPaper, ...SlipPaper[]]

/** How a slip is wanted. */
export interface SlipChoice {
  paper: SlipPaper
  language: PaperLanguage
}
