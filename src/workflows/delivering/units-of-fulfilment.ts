import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { Reference } from "../../modules/serial/ledger/types"
import type { SoldSerial } from "../../modules/serial/queries/sold"
import { namedAmong } from "../support/named-among"
import { refuseWith, serialService } from "../support/request"
import type { Named } from "../support/resolve-numbers"
import { fulfilmentRecord, type FulfilmentRecord } from "./fulfilment-record"

/** A fulfilment that stands, and those of its units that somebody means. */
export interface UnitsOfFulfilment {
  fulfilment: FulfilmentRecord
  /** Those named; all that left with it and are not back, when none is named. */
  units: SoldSerial[]
  reference: Reference | null
}

/**
 * The units of a fulfilment that scans or ids name.
 * @throws unknown_fulfillment, fulfillment_canceled, not_in_fulfillment, unknown_serial
 */
export async function unitsOfFulfilment(
  container: MedusaContainer,
  fulfillmentId: string,
  named: readonly Named[] | undefined
): Promise<UnitsOfFulfilment> {
  const [fulfilment, sold] = await Promise.all([
    fulfilmentRecord(container, fulfillmentId),
    serialService(container).findSold(fulfillmentId),
  ])
  if (fulfilment.canceled_at !== null) {
    refuseWith(refuse("fulfillment_canceled"))
  }
  const orderId = sold[0]?.order_id ?? null
  return {
    fulfilment,
    units: named ? await namedAmong(container, named, sold, "not_in_fulfillment") : sold,
    reference: orderId === null ? null : { type: "order", id: orderId },
  }
}
