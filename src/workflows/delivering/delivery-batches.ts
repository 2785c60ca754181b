import type { MedusaContainer } from "@medusajs/framework/types"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import type { SoldSerial } from "../../modules/serial/queries/sold"
import { dayOf, type FulfilmentRecord } from "./fulfilment-record"
import { startingWarranties } from "./starting-warranties"

/**
 * Says of units that they were delivered at an instant, and starts the warranties that begin with it: one batch for each
 * warranty. Refused for a unit that was delivered, or got its warranty, meanwhile.
 */
export async function deliveryBatches(
  container: MedusaContainer,
  units: readonly SoldSerial[],
  { location_id, shipped_at }: Pick<FulfilmentRecord, "location_id" | "shipped_at">,
  deliveredAt: string | null
): Promise<UnitBatch[]> {
  const groups = await startingWarranties(container, units, location_id, {
    shipment: dayOf(shipped_at),
    delivery: dayOf(deliveredAt),
  })
  return groups.map(({ units: group, fields }) => ({
    command: "deliver",
    set: fields,
    expects: {
      delivered_at: null,
      ...("customer_warranty_end" in fields ? { customer_warranty_end: null } : {}),
    },
    units: group.map(({ id, number }) => ({ serial_id: id, number })),
  }))
}
