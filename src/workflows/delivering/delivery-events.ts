import type { CommandName } from "../../lifecycle/transitions"
import type { LedgerResult } from "../../modules/serial/ledger/ledger"

/** Units of a fulfilment were delivered. */
export const SERIAL_DELIVERED = "serial.delivered"
/** Undeliverable units are back in stock. */
export const SERIAL_UNDELIVERED = "serial.undelivered"
/** Units were lost by the carrier. */
export const SERIAL_LOST_IN_DELIVERY = "serial.lost-in-delivery"

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

/** Whether an operation did something just now: what was told before is not told again. */
export function isNews(
  result: Pick<LedgerResult, "is_replay" | "serial_ids"> | null | undefined
): boolean {
  return (
    result !== null && result !== undefined && !result.is_replay && result.serial_ids.length > 0
  )
}
