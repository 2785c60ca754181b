import { NAMESPACE } from "./namespace"
import { english } from "./en/english"

/** The plugin's texts by language; a language that lacks one falls back to English. */
export default {
  en: { [NAMESPACE]: english },
}
