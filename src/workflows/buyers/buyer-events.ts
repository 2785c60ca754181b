/** A unit was registered to a customer. */
export const SERIAL_REGISTERED = "serial.registered"

const EVENTS: Readonly<Record<string, string>> = {
  register_ownership: SERIAL_REGISTERED,
}

/** The event that tells of something that a buyer did with a unit; null when none does. */
export function eventOfBuyer({ kind }: { kind: string }): string | null {
  return EVENTS[kind] ?? null
}
