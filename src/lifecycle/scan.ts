import {
  FNC1,
  parseBracketed,
  parseDigitalLink,
  parseElementString,
  type Gs1Data,
  type Gs1Result,
} from "./gs1"
import { refuse, type Refusal } from "./refusals"

/** What a scanner sent, read. */
export interface Scan extends Gs1Data {
  /** The text as it came. */
  raw: string
  kind: "number" | "serial_prefix" | "gs1" | "digital_link"
  /**
   * What a plain number would be as a GS1 element string, when it can be read as one: scanners that are not told to send
   * symbology identifiers send both alike. The number comes first; only who finds nothing under it may try this.
   */
  alternative?: Gs1Data
}

// AIM symbology identifiers (ISO/IEC 15424), by which a scanner says what kind of code it read. These announce GS1 data:
// GS1-128, GS1 DataMatrix, GS1 QR, GS1 DataBar and composite, GS1 DotCode.
const SYMBOLOGY = /^\][A-Za-z][\dA-Za-z]/
const GS1_SYMBOLOGIES = ["]C1", "]d2", "]Q3", "]e0", "]J1"]

const SERIAL_PREFIX = /^S\/?N\s*:\s*(.+)$/i

// A GTIN of 14 digits comes first in all common labels; its check digit makes a coincidence rare.
const PERHAPS_ELEMENT_STRING = /^01\d{14}/

/**
 * Reads anything a scanner sends or a clerk types: a bare number, `SN:ABC123`, a GS1 element string (with FNC1, a
 * symbology identifier or brackets), a GS1 Digital Link. Text without any such mark is a number, whatever it looks like.
 */
export function parseScan(
  text: string,
  { today }: { today: string }
): { ok: true; scan: Scan } | { ok: false; refusal: Refusal } {
  const trimmed = text.trim()
  const [symbology = ""] = SYMBOLOGY.exec(trimmed) ?? []
  const body = trimmed.slice(symbology.length)
  if (body === "") {
    return { ok: false, refusal: refuse("empty_number") }
  }
  if (GS1_SYMBOLOGIES.includes(symbology) || body.includes(FNC1)) {
    return scanOf(text, "gs1", parseElementString(body, today))
  }
  const bracketed = parseBracketed(body, today)
  if (bracketed !== null) {
    return scanOf(text, "gs1", bracketed)
  }
  const link = parseDigitalLink(body, today)
  return link === null
    ? { ok: true, scan: plainScan(text, body, today) }
    : scanOf(text, "digital_link", link)
}

function plainScan(raw: string, body: string, today: string): Scan {
  const prefixed = SERIAL_PREFIX.exec(body)
  if (prefixed !== null) {
    return { raw, kind: "serial_prefix", number: prefixed[1], other: {} }
  }
  const perhaps = PERHAPS_ELEMENT_STRING.test(body) ? parseElementString(body, today) : null
  return {
    raw,
    kind: "number",
    number: body,
    other: {},
    ...(perhaps?.ok ? { alternative: perhaps.data } : {}),
  }
}

function scanOf(
  raw: string,
  kind: Scan["kind"],
  result: Gs1Result
): { ok: true; scan: Scan } | { ok: false; refusal: Refusal } {
  return result.ok ? { ok: true, scan: { raw, kind, ...result.data } } : result
}
