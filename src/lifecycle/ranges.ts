import { refuse, type Refusal } from "./refusals"
import { MAX_NUMBER_LENGTH, quote, trimNumber } from "./serial-number"

/** How many numbers the ranges of one request may make, unless the caller says otherwise. */
export const DEFAULT_RANGE_LIMIT = 10_000

/** What was read from a list: the numbers in the order given, and every range that could not be read. */
export interface ParsedNumbers {
  numbers: string[]
  refusals: Refusal[]
}

/** Consecutive numbers: what stands before and after the digits that count, and the first and last of these. */
interface Range {
  prefix: string
  suffix: string
  first: bigint
  last: bigint
  width: number
}

// Entries end at a newline, comma, semicolon or tab; one in double quotes (as CSV has it) is taken literally.
const ENTRY = /[^\S\r\n\t]*"((?:[^"\r\n]|"")*)"[^\S\r\n\t]*(?=[\r\n,;\t]|$)|[^\r\n,;\t]+/g

// Only what begins with a letter or digit: `=1+1` and `+49` are no ranges. The first part takes all but the last `+`.
const PLUS_RANGE = /^([\p{L}\p{N}].*)\+\s*(\d+)$/u

/**
 * The serial numbers that somebody typed or pasted: a list with ranges, `A001..A050` (both ends included) or `A001+50`
 * (fifty numbers from A001). The elements of an array, as the API takes them, are numbers as they stand, and so is an
 * entry in double quotes: `"A001+50"` is one number. What looks like a range and is none is refused, never guessed.
 */
export function parseNumbers(
  input: string | readonly string[],
  { limit = DEFAULT_RANGE_LIMIT } = {}
): ParsedNumbers {
  if (typeof input !== "string") {
    return { numbers: input.map(trimNumber), refusals: [] }
  }
  const parsed: ParsedNumbers = { numbers: [], refusals: [] }
  let made = 0
  for (const [entry, quoted] of input.matchAll(ENTRY)) {
    const text = trimNumber(entry)
    const range = quoted === undefined ? rangeOf(text) : null
    if (range === null) {
      addNumber(parsed, quoted === undefined ? text : trimNumber(quoted.replaceAll('""', '"')))
      continue
    }
    const refusal = "code" in range ? range : refusalOfSize(range, text, made, limit)
    if (refusal !== null) {
      parsed.refusals.push(refusal)
      continue
    }
    made += addRange(parsed, range as Range)
  }
  return parsed
}

/** Every number that is given more than once, as it stands at its second place. Linear, so that 100,000 are no matter. */
export function findDuplicates(
  numbers: readonly string[],
  normalize: (number: string) => string
): Refusal[] {
  const timesSeen = new Map<string, number>()
  return numbers.flatMap((number) => {
    const key = normalize(number)
    const times = (timesSeen.get(key) ?? 0) + 1
    timesSeen.set(key, times)
    return times === 2 ? [refuse("duplicate_in_request", number)] : []
  })
}

function addNumber({ numbers }: ParsedNumbers, number: string): void {
  if (number !== "") {
    numbers.push(number)
  }
}

function addRange(
  { numbers }: ParsedNumbers,
  { prefix, suffix, first, last, width }: Range
): number {
  for (let counter = first; counter <= last; counter++) {
    numbers.push(`${prefix}${String(counter).padStart(width, "0")}${suffix}`)
  }
  return Number(last - first) + 1
}

/** The range that an entry is, why it is not one though it looks like one, or `null` for a plain number. */
function rangeOf(entry: string): Range | Refusal | null {
  const isDotted = entry.includes("..")
  const plus = isDotted ? null : PLUS_RANGE.exec(entry)
  if (!isDotted && plus === null) {
    return null
  }
  if (entry.length > 2 * MAX_NUMBER_LENGTH) {
    return refuse("malformed_range", quote(entry))
  }
  return plus === null
    ? dottedRange(entry)
    : countedRange(entry, trimNumber(plus[1]), BigInt(plus[2]))
}

/** `A001+50`: the last digits of the number count. */
function countedRange(entry: string, start: string, count: bigint): Range | Refusal {
  const [, prefix, digits, suffix] = /^(.*?)(\d+)(\D*)$/su.exec(start) ?? []
  if (digits === undefined || count === 0n) {
    return refuse("malformed_range", entry)
  }
  return rangeBetween(entry, {
    prefix,
    suffix,
    first: digits,
    last: String(BigInt(digits) + count - 1n).padStart(digits.length, "0"),
    isFixed: true,
  })
}

/** `SN-001-X..SN-050-X`: the ends differ in one run of digits, and that one counts. */
function dottedRange(entry: string): Range | Refusal {
  const ends = entry.split("..").map((end) => trimNumber(end).match(/\d+|\D+/g) ?? [])
  const [start, end] = ends
  const differing = start.flatMap((part, place) => (part === end[place] ? [] : [place]))
  const place = differing.length === 0 ? start.findLastIndex(isDigits) : differing[0]
  const isRange =
    ends.length === 2 &&
    start.length === end.length &&
    differing.length <= 1 &&
    isDigits(start[place]) &&
    isDigits(end[place])
  if (!isRange) {
    return refuse("malformed_range", entry)
  }
  const [prefix, suffix] = [start.slice(0, place).join(""), start.slice(place + 1).join("")]
  return rangeBetween(entry, {
    prefix,
    suffix,
    first: start[place],
    last: end[place],
    isFixed: false,
  })
}

/**
 * The range between two runs of digits. Digits keep their number: with leading zeros, or after `+`, needing more of them
 * is an overflow. Where the clerk names both ends, `8..12` says itself that the numbers grow longer.
 */
function rangeBetween(
  entry: string,
  {
    prefix,
    suffix,
    first,
    last,
    isFixed,
  }: { prefix: string; suffix: string; first: string; last: string; isFixed: boolean }
): Range | Refusal {
  const range: Range = {
    prefix,
    suffix,
    first: BigInt(first),
    last: BigInt(last),
    width: first.length,
  }
  if (range.last < range.first) {
    return refuse("range_reversed", entry)
  }
  if (last.length > first.length && (isFixed || first.startsWith("0") || last.startsWith("0"))) {
    return refuse("range_overflow", entry)
  }
  return last.length < first.length ? refuse("malformed_range", entry) : range
}

/** Why a range is too large: by itself, or after those that the same request has made already. */
function refusalOfSize(
  { first, last }: Range,
  entry: string,
  made: number,
  limit: number
): Refusal | null {
  const count = last - first + 1n
  if (count > BigInt(limit)) {
    return refuse("range_too_large", entry, {
      count: count > BigInt(Number.MAX_SAFE_INTEGER) ? String(count) : Number(count),
      limit,
    })
  }
  return made + Number(count) > limit
    ? refuse("too_many_serials", entry, { count: made + Number(count), limit })
    : null
}

function isDigits(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text)
}
