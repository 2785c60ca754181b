import { BOOK_REFUSALS } from "./refusal-codes/book"
import { AUDIT_REFUSALS } from "./refusal-codes/audit"
import { BUYERS_REFUSALS } from "./refusal-codes/buyers"
import { DOCUMENTS_REFUSALS } from "./refusal-codes/documents"
import { IMPORTS_REFUSALS } from "./refusal-codes/imports"
import { NOTICES_REFUSALS } from "./refusal-codes/notices"
import { NUMBERS_REFUSALS } from "./refusal-codes/numbers"
import { ORDERS_REFUSALS } from "./refusal-codes/orders"
import { REQUESTS_REFUSALS } from "./refusal-codes/requests"
import { RETURNS_REFUSALS } from "./refusal-codes/returns"
import { STOCK_REFUSALS } from "./refusal-codes/stock"
import type { RefusalDetail } from "./refusal-codes/traits"
import { UNITS_REFUSALS } from "./refusal-codes/units"
import { REFUSAL_WORDS, type RefusalWords, type Why } from "./refusal-codes/words"

export type { RefusalDetail }

/** Why one serial, row or line was refused. */
export interface Refusal {
  code: RefusalCode
  /** The offending serial number (or line, or row), as entered. */
  serial?: string
  /** The id of the serial's record, when it has one. */
  serial_id?: string
  detail?: RefusalDetail
}

/** Every way to refuse, as data: its stable code, its HTTP status, its sentence. */
export const REFUSALS = {
  ...REQUESTS_REFUSALS,
  ...NUMBERS_REFUSALS,
  ...UNITS_REFUSALS,
  ...ORDERS_REFUSALS,
  ...RETURNS_REFUSALS,
  ...STOCK_REFUSALS,
  ...DOCUMENTS_REFUSALS,
  ...NOTICES_REFUSALS,
  ...BOOK_REFUSALS,
  ...BUYERS_REFUSALS,
  ...AUDIT_REFUSALS,
  ...IMPORTS_REFUSALS,
}

/** Stable, machine-readable code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS

/** How many offending serials an answer names; `total` gives the count of all. */
export const NAMED_REFUSALS = 100

/** The sentence a clerk reads for one refusal. */
export function sentenceOf(refusal: Refusal): string {
  return fillSentence(REFUSALS[refusal.code].sentence, refusal, REFUSAL_WORDS)
}

/** Why something is refused, by itself. */
export function whyText(why: Why): string {
  return fill(REFUSAL_WORDS.why[why.why], why)
}

/** A refusal in the words of a sentence, such as that of another language. */
export function fillSentence(
  sentence: string,
  { serial, detail = {} }: Omit<Refusal, "code">,
  words: RefusalWords
): string {
  const values: RefusalDetail = { serial: serial ?? null, ...worded(detail, words) }
  const isKnown = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => (values[name] ?? null) !== null)
  const template = sentence.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    isKnown(part) ? part : ""
  )
  const filled = fill(template, values)
  // A number or a name at the beginning stays as it is written.
  return template.startsWith("{") ? filled : filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** Details with texts in the place of codes. A text that is no code, such as another program's message, stays. */
function worded(detail: RefusalDetail, words: RefusalWords): RefusalDetail {
  const texts = (Object.keys(words) as (keyof RefusalWords)[]).flatMap((name) => {
    const code = detail[name]
    const isCode = typeof code === "string" && Object.hasOwn(words[name], code)
    return isCode ? [[name, fill(words[name][code], detail)]] : []
  })
  return { ...detail, ...Object.fromEntries(texts) }
}

function fill(text: string, values: RefusalDetail): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "?"))
}

/** Makes a refusal; `undefined` detail values are dropped. */
export function refuse(
  code: RefusalCode,
  serial?: string | null,
  detail?: RefusalDetail,
  serialId?: string
): Refusal {
  return {
    code,
    ...(serial === undefined || serial === null ? {} : { serial }),
    ...(serialId === undefined ? {} : { serial_id: serialId }),
    ...(detail === undefined ? {} : { detail }),
  }
}

/** The answer to one or more refusals, as every route gives it. */
export interface RefusalAnswer {
  code: RefusalCode
  type: string
  message: string
  serials: {
    serial?: string
    serial_id?: string
    code: RefusalCode
    message: string
    detail?: RefusalDetail
  }[]
  total: number
}

/** How many sentences the summary message of several refusals quotes. */
const QUOTED_SENTENCES = 5

/** The structured answer to refusals: the first one's code, a message that names offenders, the first hundred rows. */
export function answerOf(refusals: readonly Refusal[]): RefusalAnswer {
  const [first] = refusals
  const quoted = refusals.slice(0, QUOTED_SENTENCES).map(sentenceOf)
  const rest = refusals.length - quoted.length
  return {
    code: first.code,
    type: typeOf(first.code),
    message: [...quoted, ...(rest > 0 ? [`(and ${rest} more)`] : [])].join(" "),
    serials: refusals
      .slice(0, NAMED_REFUSALS)
      .map((refusal) => ({ ...refusal, message: sentenceOf(refusal) })),
    total: refusals.length,
  }
}

/** Medusa's error type for a refusal code (its handler maps types to statuses). */
export function typeOf(
  code: RefusalCode
): "not_found" | "invalid_data" | "not_allowed" | "forbidden" {
  const { http } = REFUSALS[code]
  if (http === 404) {
    return "not_found"
  }
  if (http === 403) {
    return "forbidden"
  }
  return http === 409 || http === 429 ? "not_allowed" : "invalid_data"
}
