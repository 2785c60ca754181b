/** Sum of the digits, of which every second one, counted from the right, weighs more than the others. */
function weightedSum(digits: string, weigh: (digit: number) => number): number {
  const fromTheRight = [...digits].reverse().map(Number)
  return fromTheRight.reduce(
    (sum, digit, place) => sum + (place % 2 === 0 ? weigh(digit) : digit),
    0
  )
}

const doubled = (digit: number) => (digit > 4 ? 2 * digit - 9 : 2 * digit)
const tripled = (digit: number) => 3 * digit
const upToTen = (sum: number) => String((10 - (sum % 10)) % 10)

/** The Luhn check digit of some digits (ISO/IEC 7812-1 annex B; for the IMEI 3GPP TS 23.003 annex B). */
export function luhnCheckDigit(digits: string): string {
  return upToTen(weightedSum(digits, doubled))
}

/** The GS1 check digit of some digits: GTIN, SSCC, GLN (GS1 General Specifications, section 7.9.1). */
export function gs1CheckDigit(digits: string): string {
  return upToTen(weightedSum(digits, tripled))
}

/** Whether the last of these digits is the right check digit of those before it. */
export function endsInCheckDigit(
  digits: string,
  checkDigitOf: (digits: string) => string
): boolean {
  return checkDigitOf(digits.slice(0, -1)) === digits.slice(-1)
}
