import { choicesOf } from "./backtracking"
import { endsInCheckDigit, luhnCheckDigit } from "./check-digits"
import { linearMatcher } from "./linear-regex"
import type { Why } from "./refusal-codes/words"
import { refuse, type Refusal } from "./refusals"
import { checkNumber, normalizeNumber, trimNumber } from "./serial-number"

/** What the numbers of an item must look like, and whether letters' case matters. */
export interface FormatRule {
  kind: FormatKind
  /** The regular expression that the whole number must match; for `regex` only. */
  pattern?: string
  case_sensitive: boolean
}

interface FormatTraits {
  label: string
  example: string
  /** The number without the separators it is printed with, if it has the format's length and characters, else `null`. */
  canonical: (number: string) => string | null
  /** Why a number that has no canonical form has none. */
  why: (number: string) => Why
  /** Whether the check digit of a canonical form is right, where the format has one. */
  hasRightCheckDigit: (canonical: string) => boolean
}

const IMEI_SEPARATORS = /[\s./-]/g

// ISO 3779 prints a VIN without blanks but lets dividers stand at its ends, usually asterisks.
const VIN_SEPARATORS = /[\s*-]/g

// World manufacturer identifiers, ISO 3780: 1, 4, 5 and 7F–70 United States, 2 Canada, 3 Mexico and Central America.
const NORTH_AMERICAN_VIN = /^(?:[1-5]|7[F-Z\d])/

// 49 CFR 565.15(c), tables III and IV: a letter's value is its place in its row of nine, position 9 weighs nothing.
const VIN_LETTERS = "ABCDEFGH.JKLMN.P.R.STUVWXYZ"
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

const MAC_IN_PAIRS =
  /^[\dA-F]{2}([:. -])(?:[\dA-F]{2}\1){4}(?:[\dA-F]{2}\1[\dA-F]{2}\1)?[\dA-F]{2}$/i
const MAC_IN_FOURS = /^[\dA-F]{4}([:. -])(?:[\dA-F]{4}\1){1,2}[\dA-F]{4}$/i
const BARE_MAC = /^(?:[\dA-F]{12}|[\dA-F]{16})$/i

/**
 * Formats with a standard behind them.
 * - IMEI: 3GPP TS 23.003, section 6.2.1 and annex B: 15 digits, the last a Luhn check digit. The 16 digits of an IMEISV
 *   are refused: the last two are a software version, so a phone would have another number after each update.
 * - VIN: ISO 3779, 17 characters without I, O, Q. The check digit in position 9 is law in North America only (49 CFR
 *   565.15), so it is checked on numbers that were assigned there: elsewhere that position may hold anything.
 * - MAC: IEEE 802, EUI-48 and EUI-64: 12 or 16 hexadecimal digits, in pairs or fours with one kind of separator, or bare.
 */
export const FORMAT_PRESETS = {
  imei: {
    label: "IMEI",
    example: "35-209900-176148-1",
    canonical: (number) => matching(/^\d{15}$/, number.replace(IMEI_SEPARATORS, "")),
    why: (number) => ({
      why: /^\d{16}$/.test(number.replace(IMEI_SEPARATORS, "")) ? "imeisv" : "imei",
    }),
    hasRightCheckDigit: (imei) => endsInCheckDigit(imei, luhnCheckDigit),
  },
  vin: {
    label: "VIN",
    example: "1M8GDM9AXKP042788",
    canonical: (number) =>
      matching(/^[A-HJ-NPR-Z\d]{17}$/, number.replace(VIN_SEPARATORS, "").toUpperCase()),
    why: () => ({ why: "vin" }),
    hasRightCheckDigit: (vin) => !NORTH_AMERICAN_VIN.test(vin) || vinCheckDigit(vin) === vin[8],
  },
  mac: {
    label: "MAC address",
    example: "00:1B:44:11:3A:B7",
    canonical: (number) =>
      [MAC_IN_PAIRS, MAC_IN_FOURS, BARE_MAC].some((layout) => layout.test(number))
        ? number.replace(/[:. -]/g, "").toUpperCase()
        : null,
    why: () => ({ why: "mac" }),
    hasRightCheckDigit: () => true,
  },
} as const satisfies Record<string, FormatTraits>

type PresetKind = keyof typeof FORMAT_PRESETS

/** The formats to choose from: any number, a regular expression, or a preset. */
export type FormatKind = "any" | "regex" | PresetKind

const PRESET_KINDS = Object.keys(FORMAT_PRESETS) as PresetKind[]

/** All formats, in the order in which they are offered. */
export const FORMAT_KINDS: readonly FormatKind[] = ["any", "regex", ...PRESET_KINDS]

/** Longest regular expression that a format may have. */
export const MAX_PATTERN_LENGTH = 500

/** How many ways of matching JavaScript may try one after the other: about a millisecond in the worst case. */
const MAX_CHOICES = 1e4

/** Matchers are made once for the thousands of numbers of a receipt; so many are kept. */
const KEPT_MATCHERS = 50

/** Why a number may not be given to a unit of an item with this format; `null` if it may. */
export function checkFormat(number: string, rule: FormatRule): Refusal | null {
  const refusal = checkNumber(number)
  if (refusal !== null || rule.kind === "any") {
    return refusal
  }
  return rule.kind === "regex"
    ? checkRegex(trimNumber(number), rule)
    : checkPreset(number, rule.kind)
}

/**
 * The form in which a number of an item with this format is compared and must be unique: an IMEI, VIN or MAC with and
 * without its separators is the same unit. A number that is none of the format is compared like any other number.
 */
export function comparableForm(number: string, rule: FormatRule): string {
  const normalized = normalizeNumber(number, rule)
  return canonicalForm(normalized, rule.kind) ?? normalized
}

/** Every comparable form that a number can have, for finding it when the item, and so its format, is not known. */
export function lookupForms(number: string): string[] {
  const rules = FORMAT_KINDS.flatMap((kind) =>
    [true, false].map((case_sensitive): FormatRule => ({ kind, case_sensitive }))
  )
  return [...new Set(rules.map((rule) => comparableForm(number, rule)))]
}

/**
 * Why a regular expression cannot be a format: too long, not valid (ECMAScript, Unicode mode), or one that would
 * keep the server busy for long: with too many ways to try (see `choicesOf`) for one that looks around or refers back. To be asked before a policy is saved; `checkFormat` relies on it.
 */
export function checkPattern(pattern: string): Refusal | null {
  if (pattern === "" || pattern.length > MAX_PATTERN_LENGTH) {
    return unusable(pattern, { why: "pattern_length", limit: MAX_PATTERN_LENGTH })
  }
  // Compiled by itself and not only anchored: `a)|(b` would become valid, and match too much, inside the anchors' group.
  if (compile(pattern, "u") === null) {
    return unusable(pattern, { why: "no_regex" })
  }
  return choicesOf(pattern) > MAX_CHOICES && linearMatcher(pattern, "u") === null
    ? unusable(pattern, { why: "slow_regex" })
    : null
}

function checkRegex(number: string, { pattern = "", case_sensitive }: FormatRule): Refusal | null {
  const matches = pattern === "" ? null : matcherOf(pattern, case_sensitive ? "u" : "iu")
  if (matches === null) {
    return unusable(pattern, { why: "no_regex" })
  }
  return matches(number)
    ? null
    : refuse("malformed_number", number, {
        format: "item",
        why: "no_match",
        pattern,
      })
}

function checkPreset(number: string, kind: PresetKind): Refusal | null {
  const { why, hasRightCheckDigit } = FORMAT_PRESETS[kind]
  const canonical = canonicalForm(normalizeNumber(number, { case_sensitive: true }), kind)
  if (canonical === null) {
    return refuse("malformed_number", trimNumber(number), { format: kind, ...why(number) })
  }
  return hasRightCheckDigit(canonical)
    ? null
    : refuse("bad_check_digit", trimNumber(number), { format: kind })
}

function canonicalForm(normalized: string, kind: FormatKind): string | null {
  return kind === "any" || kind === "regex" ? null : FORMAT_PRESETS[kind].canonical(normalized)
}

function matching(shape: RegExp, text: string): string | null {
  return shape.test(text) ? text : null
}

function vinCheckDigit(vin: string): string {
  const sum = VIN_WEIGHTS.reduce(
    (total, weight, position) => total + weight * vinValue(vin[position]),
    0
  )
  return "0123456789X"[sum % 11]
}

function vinValue(character: string): number {
  const place = VIN_LETTERS.indexOf(character)
  return place === -1 ? Number(character) : (place % 9) + 1
}

type Matcher = (number: string) => boolean

const matchers = new Map<string, Matcher | null>()

function matcherOf(pattern: string, flags: "u" | "iu"): Matcher | null {
  const key = `${flags} ${pattern}`
  const known = matchers.get(key)
  if (known !== undefined) return known
  const matcher = newMatcher(pattern, flags)
  const [oldest] = matchers.keys()
  if (matchers.size >= KEPT_MATCHERS && oldest !== undefined) matchers.delete(oldest)
  matchers.set(key, matcher)
  return matcher
}

/** Whole numbers match or do not. Few ways are tried by JavaScript's own matcher, many are followed all at once. */
function newMatcher(pattern: string, flags: "u" | "iu"): Matcher | null {
  const regex = compile(`^(?:${pattern})$`, flags)
  if (regex === null) return null
  const linear = choicesOf(pattern) > MAX_CHOICES ? linearMatcher(pattern, flags) : null
  return linear ?? ((number) => regex.test(number))
}

function compile(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags)
  } catch {
    return null
  }
}

function unusable(pattern: string, why: Why): Refusal {
  return refuse("malformed_pattern", null, { pattern, ...why })
}
