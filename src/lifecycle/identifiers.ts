import { comparableForm, type FormatKind } from "./formats"

/** The kinds of further numbers a unit can have, and the format in which each is compared. */
export const IDENTIFIER_TYPES = {
  imei: { label: "IMEI", kind: "imei" },
  imei2: { label: "IMEI 2", kind: "imei" },
  mac: { label: "MAC address", kind: "mac" },
  asset_tag: { label: "Asset tag", kind: "any" },
  former: { label: "Former serial number", kind: "any" },
  other: { label: "Other number", kind: "any" },
} as const satisfies Record<string, { label: string; kind: FormatKind }>

/** A kind of further number. */
export type IdentifierType = keyof typeof IDENTIFIER_TYPES

/** The form in which an identifier is stored for comparing: separators and letters' case never hide a unit. */
export function identifierForm(type: string, value: string): string {
  const kind = type in IDENTIFIER_TYPES ? IDENTIFIER_TYPES[type as IdentifierType].kind : "any"
  return comparableForm(value, { kind, case_sensitive: false })
}
