import type { Ending } from "../../modules/serial/queries/endings"

/** A customer's or a supplier's warranty of units ends soon. */
export const WARRANTY_ENDING = "serial.warranty-ending"
/** Units on hand expire soon. */
export const EXPIRY_ENDING = "serial.expiry-ending"

/** Units whose warranty ends on one day: of one customer, or of one supplier. */
export interface WarrantyEndingEvent {
  kind: "customer" | "supplier"
  ends_on: string
  /** For which number of days ahead it is told. */
  days: number
  customer_id: string | null
  supplier: string | null
  serial_ids: string[]
}

/** Units at one location that expire on one day. */
export interface ExpiryEndingEvent {
  expires_on: string
  days: number
  location_id: string | null
  serial_ids: string[]
}

/** How many units one event names at most. */
const UNITS = 1_000

/** What is told of warranties: an event for each customer or supplier, last day and number of days. */
export function warrantyEvents(endings: readonly Ending[]): WarrantyEndingEvent[] {
  const ofCustomers = endings.filter(({ kind }) => kind === "customer_warranty")
  const ofSuppliers = endings.filter(({ kind }) => kind === "supplier_warranty")
  return [
    ...together(ofCustomers, "customer_id").map(({ ends_on, days, customer_id, serial_ids }) => ({
      kind: "customer" as const,
      ends_on,
      days,
      customer_id,
      supplier: null,
      serial_ids,
    })),
    ...together(ofSuppliers, "supplier").map(({ ends_on, days, supplier, serial_ids }) => ({
      kind: "supplier" as const,
      ends_on,
      days,
      customer_id: null,
      supplier,
      serial_ids,
    })),
  ]
}

/** What is told of expiry dates: an event for each location, last day and number of days. */
export function expiryEvents(endings: readonly Ending[]): ExpiryEndingEvent[] {
  const expiring = endings.filter(({ kind }) => kind === "expiry")
  return together(expiring, "location_id").map(({ ends_on, days, location_id, serial_ids }) => ({
    expires_on: ends_on,
    days,
    location_id,
    serial_ids,
  }))
}

/** Endings of one day, number of days and party, as one; of very many units, as several. */
function together(
  endings: readonly Ending[],
  party: "customer_id" | "supplier" | "location_id"
): (Ending & { serial_ids: string[] })[] {
  const open = new Map<string, Ending & { serial_ids: string[] }>()
  const groups: (Ending & { serial_ids: string[] })[] = []
  for (const ending of endings) {
    const key = JSON.stringify([ending.ends_on, ending.days, ending[party]])
    const group = open.get(key)
    if (group && group.serial_ids.length < UNITS) {
      group.serial_ids.push(ending.serial_id)
    } else {
      const begun = { ...ending, serial_ids: [ending.serial_id] }
      open.set(key, begun)
      groups.push(begun)
    }
  }
  return groups
}
