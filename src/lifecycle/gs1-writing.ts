import { endsInCheckDigit, gs1CheckDigit } from "./check-digits"
import { faultOf, FNC1, gs1Date, type Gs1Data } from "./gs1"

/** What a GS1 label says of a unit. GS1 allows a serial number only beside its item's GTIN. */
export type Gs1Label = Pick<Gs1Data, "lot" | "expires_on"> & { gtin: string; number: string }

/** A GTIN-8, -12, -13 or -14 with its right check digit as the 14 digits of a label; null for anything else. */
export function gtin14(text: string | null | undefined): string | null {
  const digits = text?.trim() ?? ""
  return /^(?:\d{8}|\d{12,14})$/.test(digits) && endsInCheckDigit(digits, gs1CheckDigit)
    ? digits.padStart(14, "0")
    : null
}

/** The ways in which a GTIN of 14 digits may be written: as it stands, and as GTIN-13, -12 and -8 where zeros lead it. */
export function gtinForms(gtin: string): string[] {
  return [14, 13, 12, 8]
    .filter((length) => /^0*$/.test(gtin.slice(0, gtin.length - length)))
    .map((length) => gtin.slice(-length))
}

/**
 * The element string of a unit's label, which `parseElementString` reads: GTIN, expiry, lot, serial number. Null when the
 * number cannot stand in one; a lot or a day that cannot is left out, for the label says it in words too.
 */
export function writeElementString(label: Gs1Label, today: string): string | null {
  const { gtin, number, lot, expires_on } = label
  const expiry = expires_on?.slice(2).replaceAll("-", "")
  const elements: [ai: string, value: string | undefined][] = [
    ["01", gtin],
    ["17", expiry !== undefined && gs1Date(expiry, today) === expires_on ? expiry : undefined],
    ["10", lot],
    ["21", number],
  ]
  const fit = elements.filter(
    (element): element is [string, string] =>
      element[1] !== undefined && faultOf(element[0], element[1], today) === null
  )
  const hasNumber = fit.some(([ai]) => ai === "21")
  // Of these only the lot has no length of its own, and is not the last.
  return hasNumber
    ? fit.map(([ai, value]) => ai + value + (ai === "10" ? FNC1 : "")).join("")
    : null
}
