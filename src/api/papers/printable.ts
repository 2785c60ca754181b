// Line breaks and tabs are blanks here; what has no form of its own (marks of direction, joiners) has no place either.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu

/** A text as one printed line shows it. */
export function printable(text: string): string {
  return text.replace(CONTROL, " ").replace(INVISIBLE, "").trim()
}
