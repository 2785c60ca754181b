import type { Why } from "./refusal-codes/words"
import { refuse, type Refusal } from "./refusals"

/** Longest number taken. Its comparable form, at most three times as long, still fits a PostgreSQL index row. */
export const MAX_NUMBER_LENGTH = 200

/** How much of something too long a refusal quotes. */
const QUOTED_LENGTH = 60

// Cc are control characters, Cs halves of a character that no database can store.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u

// What nobody can see on a label nobody can compare: control characters (but blanks, which are collapsed later),
// zero-width and bidirectional marks, soft hyphens, byte order marks, variation selectors.
const INVISIBLE = /(?![\t-\r])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

/**
 * A number as it is stored: exactly as entered, but for blanks around it. They are not printed on the unit: they come
 * with pasting and scanning, and would look like nothing in every list and file.
 */
export function trimNumber(entered: string): string {
  return entered.trim()
}

/**
 * A number in the form that is only for comparing: what looks the same is the same.
 * Leading zeros, hyphens and colons stay. Unicode NFC, not NFKC: the latter would make one of `²` and `2`, which look
 * different on a label. Look-alikes (`0` and `O`) stay different numbers.
 */
export function normalizeNumber(
  number: string,
  { case_sensitive }: { case_sensitive: boolean }
): string {
  const visible = number.replace(INVISIBLE, "").normalize("NFC")
  // toUpperCase knows no locale, so a Turkish server agrees with all others. It can take characters apart: hence NFC again.
  const cased = case_sensitive ? visible : visible.toUpperCase().normalize("NFC")
  return cased.replace(/\s+/g, " ").trim()
}

/** What is wrong with a number, whatever its format: empty, too long, or with characters that cannot be printed. */
export function checkNumber(number: string): Refusal | null {
  const trimmed = trimNumber(number)
  if (trimmed.length > MAX_NUMBER_LENGTH) {
    return malformed(quote(trimmed), { why: "longer", limit: MAX_NUMBER_LENGTH })
  }
  if (UNPRINTABLE.test(trimmed)) {
    return malformed(trimmed, { why: "unprintable" })
  }
  return normalizeNumber(trimmed, { case_sensitive: true }) === "" ? refuse("empty_number") : null
}

/** The beginning of something that may be too long to be quoted whole in a refusal. */
export function quote(text: string): string {
  return text.length > MAX_NUMBER_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text
}

function malformed(number: string, why: Why): Refusal {
  return refuse("malformed_number", number, { format: "serial_number", ...why })
}
