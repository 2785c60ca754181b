import type { MedusaContainer } from "@medusajs/framework/types"
import {
  passesOnAtResale,
  warrantyOfSale,
  type SaleDays,
  type WarrantyRecord,
} from "../../lifecycle/warranty"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import type { SoldSerial } from "../../modules/serial/queries/sold"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"

/** A warranty that begins, as fields of a unit's record; none while its day has not come. */
export type WarrantyFields = Pick<
  Partial<NonNullable<UnitBatch["set"]>>,
  "customer_warranty_start" | "customer_warranty_end"
>

/**
 * The warranty that a sale gives a unit of an item by now.
 * @param former the last warranty that the unit had under another customer; none ever began unless said
 */
export function warrantyFields(
  { policy }: ItemPolicy,
  days: SaleDays,
  former: WarrantyRecord | null = null
): WarrantyFields {
  const period = warrantyOfSale(policy.customer_warranty, days, former)
  return period === null
    ? {}
    : { customer_warranty_start: period.start, customer_warranty_end: period.end }
}

/**
 * What units bring of the warranties that they had before, by unit: one statement, and none where no policy asks for
 * it.
 */
export async function broughtWarranties(
  container: MedusaContainer,
  units: readonly { serial_id: string; item: ItemPolicy }[]
): Promise<Map<string, WarrantyRecord>> {
  const asking = units.filter(({ item }) => passesOnAtResale(item.policy.customer_warranty))
  const found =
    asking.length === 0
      ? []
      : await serialService(container).lastWarranties(asking.map(({ serial_id }) => serial_id))
  return new Map(found.map((former) => [former.serial_id, former]))
}

/** Units that all get the same warranty, or none. */
export interface Warranted {
  units: SoldSerial[]
  /** Empty when no warranty begins. */
  fields: WarrantyFields
}

/**
 * Groups sold units by the warranty that begins for them on these days. One that has a warranty keeps it: it was frozen
 * when it began. One that was given for another unit has what that left it, where the policy says so; one that was sold
 * before has what is left of its own.
 */
export async function startingWarranties(
  container: MedusaContainer,
  units: readonly SoldSerial[],
  locationId: string | null,
  days: SaleDays
): Promise<Warranted[]> {
  const without = units.filter(({ customer_warranty_end }) => customer_warranty_end === null)
  const itemIds = distinct(without.map(({ inventory_item_id }) => inventory_item_id))
  const policies = await serialService(container).policiesOf(itemIds, locationId)
  const items = new Map(policies.map((item) => [item.inventory_item_id, item]))
  const waiting = without.flatMap((unit) => {
    const item = items.get(unit.inventory_item_id)
    const isGiven = unit.replaces_serial_id !== null
    const inherits = isGiven && item?.policy.customer_warranty?.on_replacement === "remaining"
    return item === undefined || inherits ? [] : [{ unit, serial_id: unit.id, item, isGiven }]
  })
  const brought = await broughtWarranties(
    container,
    waiting.filter(({ isGiven }) => !isGiven)
  )
  const groups = new Map<string, Warranted>()
  for (const { unit, item } of waiting) {
    const fields = warrantyFields(item, days, brought.get(unit.id))
    const key = `${fields.customer_warranty_start} ${fields.customer_warranty_end}`
    const group = groups.get(key) ?? { units: [], fields }
    group.units.push(unit)
    groups.set(key, group)
  }
  const taken = new Set(waiting.map(({ serial_id }) => serial_id))
  const others = units.filter(({ id }) => !taken.has(id))
  return [{ units: others, fields: {} }, ...groups.values()].filter(
    (group) => group.units.length > 0
  )
}
