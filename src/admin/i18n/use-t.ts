import { useTranslation } from "react-i18next"
import { NAMESPACE } from "./namespace"

/** A text of the plugin by its key, with its values filled in. */
export type Translate = (key: string, values?: Record<string, unknown>) => string

/** The plugin's own texts in the admin's language. */
export function useT(): Translate {
  const { t } = useTranslation(NAMESPACE)
  return t as Translate
}
