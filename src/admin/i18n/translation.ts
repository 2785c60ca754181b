/** How a language says a number of things; i18next ends a key with the form that its number takes. */
type PluralForm = "one" | "few" | "many" | "other"

/**
 * The English texts in another language: the same keys, each with a text, and of a text that counts the plural forms
 * that the language writes. A text that lacks, and one that English does not have, do not compile.
 */
export type Translation<English, Forms extends PluralForm = "one" | "other"> = {
  [Key in Written<keyof English & string, Forms>]: Key extends keyof English
    ? English[Key] extends string
      ? string
      : Translation<English[Key], Forms>
    : string
}

type Written<Key extends string, Forms extends PluralForm> = Key extends
  `${infer Counting}_one` | `${infer Counting}_other`
  ? `${Counting}_${Forms}`
  : Key

type Texts = { [key: string]: string | Texts }

/** The texts with one plural form more, which says what another one does. */
export function withForm<T extends object>(form: PluralForm, like: PluralForm, texts: T): T {
  const entries = Object.entries(texts as Texts).flatMap(([key, text]): [string, unknown][] => {
    if (typeof text === "object") {
      return [[key, withForm(form, like, text)]]
    }
    const ending = new RegExp(`_${like}$`)
    return ending.test(key)
      ? [
          [key, text],
          [key.replace(ending, `_${form}`), text],
        ]
      : [[key, text]]
  })
  return Object.fromEntries(entries) as T
}
