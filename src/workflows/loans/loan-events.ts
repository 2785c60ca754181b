/** Units were lent. */
export const SERIAL_LENT = "serial.lent"
/** Lent units are back. */
export const SERIAL_LOAN_RETURNED = "serial.loan-returned"

const EVENTS: Readonly<Record<string, string>> = {
  loan: SERIAL_LENT,
  loan_return: SERIAL_LOAN_RETURNED,
}

/** The event that tells of an operation of a loan; null when none does. Its `id` is the case for which it was lent. */
export function eventOfLoan({ kind }: { kind: string }): string | null {
  return EVENTS[kind] ?? null
}
