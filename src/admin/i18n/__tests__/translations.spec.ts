import { createInstance } from "i18next"
import { PAPER_LANGUAGES } from "../../../lifecycle/slips"
import { english } from "../en/english"
import { LANGUAGES } from "../languages"
import { localeOf } from "../locale"
import { NAMESPACE } from "../namespace"

type Language = keyof typeof LANGUAGES
type Flat = ReadonlyMap<string, string>

/** Words that a language writes as English does; `all` in every one of them. */
const SAME: Record<Language | "all", readonly string[]> = {
  all: [
    "CSV",
    "IMEI",
    "IMEI 2",
    "[A-Z]{2}\\d{6}",
    "LAP-{YYYY}-{#####}",
    "SN-1001\nSN-1002\nA001..A050",
    "{{paper}}, {{columns}} × {{rows}}, {{width}} × {{height}} mm ({{known_as}})",
  ],
  de: [
    "Blind",
    "blind",
    "Code",
    "Letter",
    "Name",
    "optional",
    "Orange",
    "Region",
    "Status",
    "Symbol",
  ],
  es: ["Stock"],
  fr: [
    "Actions",
    "Contact",
    "Lot",
    "Lot {{lot}}",
    "lot {{lot}}",
    "Lots",
    "Note",
    "Notes",
    "Orange",
    "Photo {{number}}",
    "Photos",
    "{{count}} photo",
    "{{count}} photos",
    "Signature",
    "Stock",
    "Total",
    "Code",
  ],
  nl: [
    "Blind",
    "blind",
    "Code",
    "Contact",
    "Details",
    "Letter",
    "Model",
    "Open",
    "Route",
    "Status",
    "Week",
  ],
  pl: ["Importer", "Letter", "Model", "Status", "Symbol"],
}

/** A tree of texts as one list, by keys joined with dots. */
function flat(texts: object, path = ""): Flat {
  return new Map(
    Object.entries(texts).flatMap(([key, text]: [string, unknown]): [string, string][] =>
      typeof text === "string"
        ? [[path + key, text]]
        : [...flat(text as object, `${path}${key}.`).entries()]
    )
  )
}

/** The key of the English text whose placeholders a text has: the plural forms that English lacks follow its `_other`. */
function sourceOf(key: string, source: Flat): string {
  return source.has(key) ? key : key.replace(/_(?:few|many)$/, "_other")
}

/** The keys that a language owes: those of English, with the plural forms that its own grammar has. */
function owed(language: Language, source: Flat): Set<string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  return new Set(
    [...source.keys()].flatMap((key) => {
      const [, counting] = /^(.*)_(?:one|other)$/.exec(key) ?? []
      return counting === undefined
        ? [key]
        : pluralCategories.map((category) => `${counting}_${category}`)
    })
  )
}

/** What a text fills in: `{{name}}`, in a refusal `{name}`, and which parts of it fall away together. */
function placeholders(text: string): string {
  const optional = [...text.matchAll(/\[[^\]]*\{[^\]]*\]/g)].map(([part]) => part)
  return [text, ...optional]
    .map((part) => (part.match(/\{\{?\w+\}?\}/g) ?? []).sort().join(" "))
    .sort()
    .join("; ")
}

function saysSomething(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\{\{?\w+\}?\}/g, ""))
}

const source = flat(english)

describe.each(Object.keys(LANGUAGES) as Language[])("the texts in %s", (language) => {
  let texts: Flat
  beforeAll(async () => {
    texts = flat(await LANGUAGES[language]())
  })

  it("lack none of the English ones, in any plural form of the language", () => {
    expect([...owed(language, source)].filter((key) => !texts.has(key))).toEqual([])
  })

  it("have none beside them", () => {
    const keys = owed(language, source)
    expect([...texts.keys()].filter((key) => !keys.has(key))).toEqual([])
  })

  it("fill in what the English ones fill in", () => {
    const differing = [...texts].filter(
      ([key, text]) => placeholders(text) !== placeholders(source.get(sourceOf(key, source)) ?? "")
    )
    expect(differing).toEqual([])
  })

  it("are never empty, and not the English ones", () => {
    const same = [...SAME.all, ...SAME[language]]
    const untranslated = [...texts].filter(
      ([key, text]) =>
        text.trim() === "" ||
        (text === source.get(sourceOf(key, source)) && saysSomething(text) && !same.includes(text))
    )
    expect(untranslated).toEqual([])
  })
})

describe("a number of units", () => {
  it.each<[Language, number, string]>([
    ["pl", 1, "1 sztuka"],
    ["pl", 22, "22 sztuki"],
    ["pl", 25, "25 sztuk"],
    ["fr", 0, "0 unité"],
    ["fr", 2, "2 unités"],
    ["es", 1_000_000, "1000000 unidades"],
  ])("takes the plural form that %s has for %i", async (language, count, said) => {
    const i18n = createInstance()
    const texts = await LANGUAGES[language]()
    await i18n.init({ lng: language, resources: { [language]: { [NAMESPACE]: texts } } })
    expect(i18n.t("picked.count", { ns: NAMESPACE, count })).toBe(said)
  })
})

describe("a language of the dashboard", () => {
  it("is one of papers too where the plugin speaks it", () => {
    expect([...PAPER_LANGUAGES].sort()).toEqual(["en", ...Object.keys(LANGUAGES)].sort())
  })

  it.each([
    ["de", "de"],
    ["enGB", "en-GB"],
    ["zhCN", "zh-CN"],
  ])("%s is %s to the browser", (language, locale) => {
    expect(localeOf(language)).toBe(locale)
    expect(new Intl.NumberFormat(localeOf(language)).resolvedOptions().locale).toBe(locale)
  })
})
