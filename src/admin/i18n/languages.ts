import { getI18n } from "react-i18next"
import { NAMESPACE } from "./namespace"

/**
 * The languages beside English, to which they fall back. Their texts are chunks that only their readers load. They import
 * nothing that the screens import too: Vite would move the screens into a chunk, where Medusa's Tailwind does not look.
 */
export const LANGUAGES = {
  de: async () => (await import("./de/german")).german,
  es: async () => (await import("./es/spanish")).spanish,
  fr: async () => (await import("./fr/french")).french,
  nl: async () => (await import("./nl/dutch")).dutch,
  pl: async () => (await import("./pl/polish")).polish,
}

type Language = keyof typeof LANGUAGES

const added = new Set<string>()

/** Gives the admin the plugin's texts in a language, unless it has them; what is shown already is shown anew. */
export async function loadTexts(language: string): Promise<void> {
  if (!isTranslated(language) || added.has(language)) {
    return
  }
  const texts = await LANGUAGES[language]()
  const i18n = getI18n()
  // Asked before the dashboard has set up its languages: the texts are here by the time the first screen asks.
  if (!i18n?.isInitialized || added.has(language)) {
    return
  }
  added.add(language)
  i18n.addResourceBundle(language, NAMESPACE, texts, true, true)
  i18n.emit("languageChanged", i18n.language)
}

/** Begins with the language that the dashboard remembers from an earlier visit, by the name it gave it. */
export async function loadRememberedTexts(): Promise<void> {
  await loadTexts(localStorage.getItem("lng") ?? "")
}

/** Whether the plugin has texts of its own in a language of the dashboard; English is what it has without. */
export function isTranslated(language: string): language is Language {
  return Object.hasOwn(LANGUAGES, language)
}
