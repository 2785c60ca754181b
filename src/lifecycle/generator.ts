import { luhnCheckDigit } from "./check-digits"
import type { Why } from "./refusal-codes/words"
import { refuse, type Refusal } from "./refusals"
import { MAX_NUMBER_LENGTH } from "./serial-number"

/** One piece of a generator's pattern, in order. */
export type GeneratorPart =
  | { kind: "literal"; text: string }
  | { kind: "date"; token: DateToken }
  | { kind: "counter"; width: number }
  | { kind: "check_digit" }

// Where each date token stands in `YYYY-MM-DD`.
const DATE_TOKENS = { YYYY: [0, 4], YY: [2, 4], MM: [5, 7], DD: [8, 10] } as const satisfies Record<
  string,
  readonly [number, number]
>

type DateToken = keyof typeof DATE_TOKENS

/** Most digits a counter may have: all its values are safe integers. */
const MAX_COUNTER_WIDTH = 15

const PIECE = /\{([^{}]*)\}|[^{}]+|[{}]/gu

/**
 * The parts of a generator's pattern such as `LAP-{YYYY}-{#####}`: text, `{YYYY}` `{YY}` `{MM}` `{DD}` for the date,
 * exactly one `{#…}` for the counter with as many digits as it has signs, and, if wished, one `{C}` after it for the Luhn
 * check digit of all digits before.
 */
export function parsePattern(
  pattern: string
): { ok: true; parts: GeneratorPart[] } | { ok: false; refusal: Refusal } {
  const pieces = [...pattern.matchAll(PIECE)].map(([piece, token]) => ({
    piece,
    part: partOf(piece, token),
  }))
  const parts = pieces.flatMap(({ part }) => part ?? [])
  const unknown = pieces.find(({ part }) => part === null)
  const why: Why | null =
    unknown === undefined ? faultOf(parts) : { why: "no_piece", piece: unknown.piece }
  return why === null
    ? { ok: true, parts }
    : { ok: false, refusal: refuse("malformed_pattern", null, { pattern, ...why }) }
}

/** The number that a pattern makes of a counter and a date (`YYYY-MM-DD`); refused when the counter's digits run out. */
export function formatGenerated(
  parts: readonly GeneratorPart[],
  { counter, date }: { counter: number; date: string }
): { ok: true; number: string } | { ok: false; refusal: Refusal } {
  const isExhausted = parts.some(
    (part) => part.kind === "counter" && String(counter).length > part.width
  )
  if (isExhausted) {
    return {
      ok: false,
      refusal: refuse("generator_exhausted", null, { pattern: counterKeyOf(parts, date) }),
    }
  }
  return { ok: true, number: fill(parts, date, (width) => String(counter).padStart(width, "0")) }
}

/**
 * What a counter counts: the pattern with the date filled in, so that it restarts when the date in it changes. The
 * counter's width is left out: a merchant who gives it more digits goes on counting.
 */
export function counterKeyOf(parts: readonly GeneratorPart[], date: string): string {
  return fill(
    parts.filter(({ kind }) => kind !== "check_digit"),
    date,
    () => "{#}"
  )
}

function partOf(piece: string, token: string | undefined): GeneratorPart | null {
  if (token === undefined) {
    return /[{}\p{Cc}\p{Cs}]/u.test(piece) ? null : { kind: "literal", text: piece }
  }
  if (/^#+$/.test(token)) {
    return { kind: "counter", width: token.length }
  }
  if (token === "C") {
    return { kind: "check_digit" }
  }
  return Object.hasOwn(DATE_TOKENS, token) ? { kind: "date", token: token as DateToken } : null
}

function faultOf(parts: readonly GeneratorPart[]): Why | null {
  const counters = parts.flatMap((part) => (part.kind === "counter" ? [part.width] : []))
  const kinds = parts.map(({ kind }) => kind)
  const [checkDigit, lastCheckDigit] = [
    kinds.indexOf("check_digit"),
    kinds.lastIndexOf("check_digit"),
  ]
  const faults: [boolean, Why][] = [
    [counters.length !== 1, { why: "one_counter" }],
    [
      counters.some((width) => width > MAX_COUNTER_WIDTH),
      { why: "wide_counter", limit: MAX_COUNTER_WIDTH },
    ],
    [checkDigit !== lastCheckDigit, { why: "one_check_digit" }],
    [checkDigit !== -1 && checkDigit < kinds.indexOf("counter"), { why: "check_digit_last" }],
    [
      fill(parts, "2000-01-01", (width) => "0".repeat(width)).length > MAX_NUMBER_LENGTH,
      { why: "makes_longer", limit: MAX_NUMBER_LENGTH },
    ],
  ]
  return faults.find(([isFault]) => isFault)?.[1] ?? null
}

function fill(
  parts: readonly GeneratorPart[],
  date: string,
  counterText: (width: number) => string
): string {
  return parts.reduce((made, part) => made + textOf(part, made, date, counterText), "")
}

function textOf(
  part: GeneratorPart,
  made: string,
  date: string,
  counterText: (width: number) => string
): string {
  switch (part.kind) {
    case "literal":
      return part.text
    case "date":
      return date.slice(...DATE_TOKENS[part.token])
    case "counter":
      return counterText(part.width)
    case "check_digit":
      return luhnCheckDigit(made.replace(/\D/g, ""))
  }
}
