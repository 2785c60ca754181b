import type { CommandName } from "../../lifecycle/transitions"
import type { LedgerResult } from "../../modules/serial/ledger/results"

/** Units of a fulfilment were delivered. */
export const SERIAL_DELIVERED = "serial.delivered"
/** Undeliverable units are back in stock. */
export const SERIAL_UNDELIVERED = "serial.undelivered"
/** Units were lost by the carrier. */
export const SERIAL_LOST_IN_DELIVERY = "serial.lost-in-delivery"
/** Another unit had left than the one that was sold. */
export const SERIAL_SHIPMENT_CORRECTED = "serial.shipment-corrected"

/** What is told of commands that end a delivery, whoever gives them. */
export const EVENT_OF: { [Name in CommandName]?: string } = {
  deliver: SERIAL_DELIVERED,
  undeliver: SERIAL_UNDELIVERED,
  lose_in_delivery: SERIAL_LOST_IN_DELIVERY,
}

/** What those events say: ids only. */
export interface DeliveryEvent {
  operation_id: string
  serial_ids: string[]
  /** Absent where units were named one by one, of whichever fulfilment. */
  fulfillment_id?: string
  order_id?: string | null
}

/** What `serial.shipment-corrected` says. */
export interface ShipmentCorrectedEvent {
  operation_id: string
  /** The orders whose units changed: two when both units were sold. */
  order_ids: string[]
  /** The unit that had been sold on the first of the orders, and the one that had left in its place. */
  sold_serial_id: string
  left_serial_id: string
}

/** Whether an operation did something just now: what was told before is not told again. */
export function isNews(
  result: Pick<LedgerResult, "is_replay" | "serial_ids"> | null | undefined
): boolean {
  return (
    result !== null && result !== undefined && !result.is_replay && result.serial_ids.length > 0
  )
}
