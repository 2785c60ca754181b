import { DELIVERY, ENDING } from "../../lifecycle/deliveries"

/** A delivery was announced. */
export const DELIVERY_CREATED = "serial.expected-delivery-created"

/** Units of a delivery were received, a part of them perhaps. */
export const DELIVERY_RECEIVED = "serial.expected-delivery-received"

/** A delivery was closed; the numbers that never came are free again. */
export const DELIVERY_CLOSED = "serial.expected-delivery-closed"

/** A delivery of which nothing came was cancelled. */
export const DELIVERY_CANCELLED = "serial.expected-delivery-cancelled"

/** The kind of the operation that announces a delivery. */
export const CREATE_DELIVERY = "create_delivery" as const

const EVENTS: Readonly<Record<string, string>> = {
  [CREATE_DELIVERY]: DELIVERY_CREATED,
  receive: DELIVERY_RECEIVED,
  register: DELIVERY_RECEIVED,
  [ENDING.closed]: DELIVERY_CLOSED,
  [ENDING.cancelled]: DELIVERY_CANCELLED,
}

/** The event that tells of an operation of a delivery; null when none does. */
export function eventOfDelivery({
  kind,
  reference_type,
}: {
  kind: string
  reference_type: string | null
}): string | null {
  return reference_type === DELIVERY ? (EVENTS[kind] ?? null) : null
}
