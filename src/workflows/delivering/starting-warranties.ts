import type { MedusaContainer } from "@medusajs/framework/types"
import { warrantyOfSale, type SaleDays } from "../../lifecycle/warranty"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import type { SoldSerial } from "../../modules/serial/queries/sold"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"

/** The warranty that a sale gives a unit of an item by now, as fields of its record; none while its day has not come. */
export function warrantyFields(
  { policy }: ItemPolicy,
  days: SaleDays
): Pick<
  Partial<NonNullable<UnitBatch["set"]>>,
  "customer_warranty_start" | "customer_warranty_end"
> {
  const period = warrantyOfSale(policy.customer_warranty, days)
  return period === null
    ? {}
    : { customer_warranty_start: period.start, customer_warranty_end: period.end }
}

/** Units of one item that all get the same warranty, or none. */
export interface Warranted {
  units: SoldSerial[]
  /** Empty when no warranty begins. */
  fields: ReturnType<typeof warrantyFields>
}

/**
 * Groups sold units by the warranty that begins for them on these days. One that has a warranty keeps it: it was frozen
 * when it began. One that was given for another unit has what that left it, where the policy says so.
 */
export async function startingWarranties(
  container: MedusaContainer,
  units: readonly SoldSerial[],
  locationId: string | null,
  days: SaleDays
): Promise<Warranted[]> {
  const without = units.filter(({ customer_warranty_end }) => customer_warranty_end === null)
  const itemIds = distinct(without.map(({ inventory_item_id }) => inventory_item_id))
  const items = await serialService(container).policiesOf(itemIds, locationId)
  const inherits = (unit: SoldSerial) =>
    unit.replaces_serial_id !== null &&
    items.find(({ inventory_item_id }) => inventory_item_id === unit.inventory_item_id)?.policy
      .customer_warranty?.on_replacement === "remaining"
  const waiting = without.filter((unit) => !inherits(unit))
  const others = units.filter((unit) => !waiting.includes(unit))
  return [
    { units: others, fields: {} },
    ...items.map((item) => ({
      units: waiting.filter(
        ({ inventory_item_id }) => inventory_item_id === item.inventory_item_id
      ),
      fields: warrantyFields(item, days),
    })),
  ].filter((group) => group.units.length > 0)
}
