import { english } from "./en/english"
import { loadRememberedTexts } from "./languages"
import { NAMESPACE } from "./namespace"

// Begun before the first screen asks, so that no English shows meanwhile; without the network it is asked again there.
loadRememberedTexts().catch(() => undefined)

/** The plugin's texts that every page loads: English, to which every language falls back (see `languages.ts`). */
export default {
  en: { [NAMESPACE]: english },
}
