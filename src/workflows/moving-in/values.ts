import { MAX_LONG_TEXT } from "../../lifecycle/unit-details"

/** A value of another database as text; nothing for what is missing or blank. Times are in UTC. */
export function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) {
    return undefined
  }
  const text =
    value instanceof Date
      ? value.toISOString()
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value)
  return text.trim() === "" ? undefined : text
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?:Z|([+-]\d{2})(?::?(\d{2}))?)?$/

/**
 * The day of a date or an instant; other text as it is, so that it is refused by name. MySQL's day of zeros is none.
 * @param zone in which instants have their day; those that say no zone are of UTC. Midnight sharp is how many a database
 * writes a day, and stays that day
 */
export function dayOf(text: string | undefined, zone = "UTC"): string | undefined {
  const written = text?.trim() ?? ""
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(written) ?? [text]
  if (day?.startsWith("0000-00-00")) {
    return undefined
  }
  const [, date, time = "", hours = "+00", minutes = "00"] = INSTANT.exec(written) ?? []
  const instant = new Date(`${date}T${time}${hours}:${minutes}`)
  return zone === "UTC" || /^[0:.]*$/.test(time) || Number.isNaN(instant.getTime())
    ? day
    : dayIn(zone, instant)
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

function dayIn(zone: string, instant: Date): string {
  const format =
    FORMATS.get(zone) ??
    new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    })
  // Made once: there are several days in each of a million units.
  FORMATS.set(zone, format)
  return format.format(instant)
}

/** Whether a time zone is one of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false
  }
}

const DECIMAL = /^(\d*)(?:[.,](\d*))?(?:e([+-]?\d{1,2}))?$/i
const DECIMALS = 6
/** Amounts of this many millionths and more are none. */
const TOO_MUCH = 10n ** 18n

/**
 * An amount as the import takes it: rounded to six decimals, without the zeros that databases write behind it
 * (`21.500000000` is `21.5`). Zero says nothing.
 * @returns null for what is no amount, such as a negative one
 */
export function amountOf(text: string | undefined): string | undefined | null {
  if (text === undefined) {
    return undefined
  }
  const [, whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(text.trim()) ?? []
  if (whole + fraction === "") {
    return null
  }
  const shift = DECIMALS + Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  const divisor = 10n ** BigInt(Math.max(0, -shift))
  const millionths = (digits * 10n ** BigInt(Math.max(0, shift)) + divisor / 2n) / divisor
  if (millionths >= TOO_MUCH) {
    return null
  }
  const all = String(millionths).padStart(DECIMALS + 1, "0")
  const amount = `${all.slice(0, -DECIMALS)}.${all.slice(-DECIMALS)}`.replace(/\.?0+$/, "")
  return amount === "0" ? undefined : amount
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: " ",
}

/** Text that a browser's editor wrote, without its tags. What bears no tags stays as it is. */
export function withoutTags(text: string | undefined): string | undefined {
  if (text === undefined || !/<\/?[a-z][^<>]*>/i.test(text)) {
    return text
  }
  const plain = text
    .replace(/<(br|\/p|\/div|\/li)\b[^<>]*>/gi, "\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? "")
    .trim()
  return plain === "" ? undefined : plain
}

/**
 * What a unit's notes say after it moved in: from where, what was noted there, and its former history. The newest lines
 * come first and are kept when there is not room for all.
 */
export function movedNotes(
  head: string,
  notes: string | undefined,
  history: readonly string[]
): string {
  const begin = cut(notes === undefined ? head : `${head}\n${notes}`, MAX_LONG_TEXT)
  const newest = [...history].reverse()
  const whole = [begin, ...newest].join("\n")
  if (whole.length <= MAX_LONG_TEXT) {
    return whole
  }
  const rest = (left: number) => `… and ${left} earlier lines.`
  let text = begin
  for (const [at, line] of newest.entries()) {
    if (text.length + line.length + rest(newest.length).length + 2 > MAX_LONG_TEXT) {
      return cut(`${text}\n${rest(newest.length - at)}`, MAX_LONG_TEXT)
    }
    text += `\n${line}`
  }
  return text
}

/** No more than so many characters, none of them half a one. */
function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length - 2).replace(/[\uD800-\uDBFF]$/, "")}…`
}

/** A value as a file of units has to write it so that it is read back the same: see `meantBy`. */
export function writtenFor(value: string, meantBy: (written: string) => string): string {
  return meantBy(value) === value ? value : `="${value.replaceAll('"', '""')}"`
}
