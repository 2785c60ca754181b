import {
  PAPER_LANGUAGES,
  SLIP_PAPER_NAMES,
  type PaperLanguage,
  type SlipChoice,
  type SlipPaper,
} from "../../../lifecycle/slips"

/** The language of the one who prints, whichever that is. */
export const OWN = "own"

/** How slips of a kind are printed here. */
export interface SlipSettings {
  paper: SlipPaper
  language: PaperLanguage | typeof OWN
}

const DEFAULTS: SlipSettings = { paper: "a4", language: OWN }

/** The settings that the browser kept. */
export function parseSettings(text: string | null): SlipSettings {
  try {
    const { paper, language } = JSON.parse(text ?? "{}") as Partial<Record<string, unknown>>
    return {
      paper: SLIP_PAPER_NAMES.find((name) => name === paper) ?? DEFAULTS.paper,
      language: PAPER_LANGUAGES.find((name) => name === language) ?? DEFAULTS.language,
    }
  } catch {
    return DEFAULTS
  }
}

/** What a slip is asked for with. */
export function slipChoice({ paper, language }: SlipSettings, own: PaperLanguage): SlipChoice {
  return { paper, language: language === OWN ? own : language }
}
