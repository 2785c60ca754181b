import { english } from "./en/english"
import { loadTexts, rememberedLanguage } from "./languages"
import { NAMESPACE } from "./namespace"
import { TITLES } from "./titles"

const titles = Object.entries(TITLES).map(([language, areas]) => {
  const texts = Object.entries(areas).map(([area, title]) => [area, { title }])
  return [language, { [NAMESPACE]: Object.fromEntries(texts) }]
})

// Begun before the first screen asks, so that no English shows meanwhile; without the network it is asked again there.
loadTexts(rememberedLanguage()).catch(() => undefined)

/** The plugin's texts by language; a language that lacks one falls back to English. */
export default {
  ...Object.fromEntries(titles),
  en: { [NAMESPACE]: english },
}
