import { calendarDate, daysInMonth } from "./calendar"
import { endsInCheckDigit, gs1CheckDigit } from "./check-digits"
import type { Why } from "./refusal-codes/words"
import { refuse, type Refusal } from "./refusals"
import { quote } from "./serial-number"

/** What a GS1 bar code says of a unit, by the words of the product; every other element under its application identifier. */
export interface Gs1Data {
  /** AI 21. */
  number?: string
  /** AI 01, always 14 digits. */
  gtin?: string
  /** AI 10. */
  lot?: string
  /** AI 11, `YYYY-MM-DD`. */
  made_on?: string
  /** AI 17, `YYYY-MM-DD`. */
  expires_on?: string
  other: Record<string, string>
}

/** The data of a GS1 bar code, or why it is none. */
export type Gs1Result = { ok: true; data: Gs1Data } | { ok: false; refusal: Refusal }

/** One application identifier with its value. */
type Element = [ai: string, value: string]

/** FNC1 as a scanner transmits it between elements: ASCII 29, group separator (General Specifications, section 7.8.3). */
export const FNC1 = "\u001d"

const TEXT_FIELDS = { "01": "gtin", "10": "lot", "21": "number" } as const
const DATE_FIELDS = { "11": "made_on", "17": "expires_on" } as const

// Application identifiers by their first two digits (General Specifications, section 3.2): of two, three or four digits.
const TWO_DIGITS = /^(?:0[0-4]|1\d|2[0-2]|30|37|9\d)/
const THREE_DIGITS = /^(?:23|24|25|40|41|42|71)\d/
const FOUR_DIGITS = /^(?:3[1-69]|43|70|72|8[0-2])\d\d/

// General Specifications, figure "Element strings with predefined length": digits of the value, by the AI's first two.
const PREDEFINED_LENGTHS: [ai: RegExp, digits: number][] = [
  [/^00/, 18],
  [/^0[1-3]/, 14],
  [/^04/, 16],
  [/^1[1-9]/, 6],
  [/^20/, 2],
  [/^3[1-6]/, 6],
  [/^41/, 13],
]

// Of variable length; all others may have 90 characters, the longest that any AI allows.
const MAX_LENGTHS: Record<string, number> = { "10": 20, "21": 20, "22": 20, "235": 28 }
const LONGEST_VALUE = 90

// The 82 characters of ISO/IEC 646 that GS1 values may have (figure 7.11-1), and `#`, which component numbers (8010) may.
const GS1_CHARACTERS = /^[!-#%-?A-Z_a-z]+$/

const HAS_CHECK_DIGIT = /^(?:0[0-3]|41)/
const IS_DATE = /^1[1-35-7]$/

// GS1 Digital Link: the short names of early versions, still found on products.
const SHORT_NAMES = new Map([
  ["gtin", "01"],
  ["cpv", "22"],
  ["lot", "10"],
  ["ser", "21"],
  ["exp", "17"],
])
const WEB_ADDRESS = /^https?:\/\/[^/?#]+\/([^?#]*)(?:\?([^#]*))?/i

/** Reads a GS1 element string: application identifiers with their values, those of variable length ended by FNC1. */
export function parseElementString(text: string, today: string): Gs1Result {
  const elements: Element[] = []
  let rest = text
  while ((rest = rest.replace(/^\u001d+/, "")) !== "") {
    const ai = identifierAt(rest)
    if (ai === null) {
      return malformed(text, { why: "no_element", element: rest.slice(0, 4) })
    }
    const value = valueAt(ai, rest.slice(ai.length))
    elements.push([ai, value])
    rest = rest.slice(ai.length + value.length)
  }
  return dataOf(text, elements, today)
}

/** Reads the human-readable form: `(01)09506000134352(21)12345`; `null` when the text does not begin as one. */
export function parseBracketed(text: string, today: string): Gs1Result | null {
  // Values may contain brackets too: only those around a known application identifier count, unless written `\(`.
  const marks = [...text.matchAll(/(?<!\\)\((\d{2,4})\)/g)].filter(
    ([, ai]) => identifierAt(ai) === ai
  )
  if (marks[0]?.index !== 0) {
    return null
  }
  const elements = marks.map((mark, place): Element => {
    const value = text.slice(mark.index + mark[0].length, marks[place + 1]?.index)
    return [mark[1], value.replaceAll("\\(", "(").trim()]
  })
  return dataOf(text, elements, today)
}

/**
 * Reads a GS1 Digital Link (URI Syntax standard): `https://any.host/any/path/01/{gtin}/10/{lot}/21/{serial}?17=271231`;
 * `null` for any other text. A GTIN-8, -12 or -13 is padded to 14 digits. Compressed links are not read.
 */
export function parseDigitalLink(text: string, today: string): Gs1Result | null {
  const [, path, query = ""] = WEB_ADDRESS.exec(text) ?? []
  const pairs = path === undefined ? null : elementsOfPath(path)
  if (pairs === null) {
    return null
  }
  const attributes = query
    .split(/[&;]/)
    .map((attribute): Element => [
      attribute.split("=", 1)[0],
      attribute.slice(attribute.indexOf("=") + 1),
    ])
  // Other attributes (`linkType`, …) are meant for web servers.
  const elements = [...pairs, ...attributes]
    .map(([key, value]): Element => [SHORT_NAMES.get(key) ?? key, value])
    .filter(([ai]) => identifierAt(ai) === ai)
  try {
    return dataOf(
      text,
      elements.map(([ai, value]): Element => [ai, decodeURIComponent(value)]).map(padGtin),
      today
    )
  } catch {
    return malformed(text, { why: "broken_link" })
  }
}

/**
 * The date of a `YYMMDD` value, whose day 00 is the month's last. General Specifications, section 7.12: a year 51 to 99
 * ahead of the present one is of the last century, one 50 to 99 behind it of the next.
 */
export function gs1Date(value: string, today: string): string | null {
  const [year, month, day] = [value.slice(0, 2), value.slice(2, 4), value.slice(4)].map(Number)
  const presentYear = Number(today.slice(0, 4))
  const ahead = year - (presentYear % 100)
  const centuriesOff = ahead >= 51 ? -1 : ahead <= -50 ? 1 : 0
  const fullYear = presentYear + ahead + 100 * centuriesOff
  return calendarDate(fullYear, month, day || daysInMonth(fullYear, month))
}

function identifierAt(text: string): string | null {
  const match = TWO_DIGITS.exec(text) ?? THREE_DIGITS.exec(text) ?? FOUR_DIGITS.exec(text)
  return match === null ? null : match[0]
}

function predefinedLength(ai: string): number | undefined {
  return PREDEFINED_LENGTHS.find(([identifiers]) => identifiers.test(ai))?.[1]
}

function valueAt(ai: string, text: string): string {
  const [upToSeparator] = text.split(FNC1, 1)
  return upToSeparator.slice(0, predefinedLength(ai))
}

/** The pairs of a link's path from its last GTIN on: what stands before is the host's own. */
function elementsOfPath(path: string): Element[] | null {
  const segments = path.replace(/\/$/, "").split("/")
  for (let place = segments.length - 2; place >= 0; place -= 2) {
    const ai = SHORT_NAMES.get(segments[place]) ?? segments[place]
    if (ai === "01") {
      return pairsOf(segments.slice(place))
    }
    if (identifierAt(ai) !== ai) {
      return null
    }
  }
  return null
}

function pairsOf(segments: string[]): Element[] {
  return segments.flatMap((segment, place): Element[] =>
    place % 2 === 0 ? [[segment, segments[place + 1]]] : []
  )
}

function padGtin([ai, value]: Element): Element {
  return [ai, ai === "01" && /^(?:\d{8}|\d{12,13})$/.test(value) ? value.padStart(14, "0") : value]
}

function dataOf(text: string, elements: readonly Element[], today: string): Gs1Result {
  const data: Gs1Data = { other: {} }
  const seen = new Map<string, string>()
  for (const [ai, value] of elements) {
    const isTwice = value !== (seen.get(ai) ?? value)
    const why = faultOf(ai, value, today) ?? (isTwice ? ({ why: "element_twice" } as const) : null)
    if (why !== null) {
      return malformed(text, { ...why, element: `(${ai})${quote(value)}` })
    }
    if (HAS_CHECK_DIGIT.test(ai) && !endsInCheckDigit(value, gs1CheckDigit)) {
      return {
        ok: false,
        refusal: refuse("bad_check_digit", quote(text), { format: "gs1_element", ai }),
      }
    }
    seen.set(ai, value)
    addElement(data, ai, value, today)
  }
  return seen.size === 0 ? malformed(text, { why: "nothing_in_it" }) : { ok: true, data }
}

function addElement(data: Gs1Data, ai: string, value: string, today: string): void {
  if (ai in TEXT_FIELDS) {
    data[TEXT_FIELDS[ai as keyof typeof TEXT_FIELDS]] = value
  } else if (ai in DATE_FIELDS) {
    data[DATE_FIELDS[ai as keyof typeof DATE_FIELDS]] = gs1Date(value, today) ?? undefined
  } else {
    data.other[ai] = value
  }
}

/** What is wrong with the value of an application identifier; null when nothing is. */
export function faultOf(ai: string, value: string, today: string): Why | null {
  const digits = predefinedLength(ai)
  if (digits !== undefined && (value.length !== digits || /\D/.test(value))) {
    return { why: "element_digits", digits }
  }
  if (IS_DATE.test(ai) && gs1Date(value, today) === null) {
    return { why: "element_no_day" }
  }
  if (value.length > (MAX_LENGTHS[ai] ?? LONGEST_VALUE)) {
    return { why: "element_too_long" }
  }
  return GS1_CHARACTERS.test(value) ? null : { why: "element_characters" }
}

function malformed(text: string, why: Why): Gs1Result {
  return {
    ok: false,
    refusal: refuse("malformed_number", quote(text), { format: "gs1", ...why }),
  }
}
