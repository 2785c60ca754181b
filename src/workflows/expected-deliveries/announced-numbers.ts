import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { comparableForm } from "../../lifecycle/formats"
import { scopeKeyOf, type Policy } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { DeliveryChangeBody } from "../../types/deliveries"
import { namedUnits } from "../receiving/numbers-to-receive"
import { refuseTooMany, serialService } from "../support/request"

type Lines = NonNullable<DeliveryChangeBody["lines"]>

/** The delivery that numbers are announced for. */
interface Announcing {
  id: string
  supplier: string
  location_id: string
}

/**
 * The announcements of a delivery's lines: one batch for each item with numbers.
 * @throws unknown_item and not_tracked for every such item, too_many_serials, and what `namedUnits` refuses
 */
export async function announcements(
  container: MedusaContainer,
  { id, supplier, location_id }: Announcing,
  lines: Lines
): Promise<UnitBatch[]> {
  const policies = await announceablePolicies(
    container,
    lines.map(({ inventory_item_id }) => inventory_item_id),
    location_id
  )
  const batches = lines
    .filter(({ serials, text }) => serials !== undefined || text !== undefined)
    .map(({ inventory_item_id, ...numbers }): UnitBatch => {
      const policy = policies.get(inventory_item_id)!
      const units = namedUnits(numbers, policy).map(({ number }) => ({
        number,
        set: { number, normalized: comparableForm(number, policy.format) },
      }))
      const scope_key = scopeKeyOf(policy, inventory_item_id)
      const set = { inventory_item_id, scope_key, supplier, delivery_id: id }
      return { command: "announce", set, units }
    })
  refuseTooMany(batches.reduce((sum, { units = [] }) => sum + units.length, 0))
  return batches
}

async function announceablePolicies(
  container: MedusaContainer,
  itemIds: string[],
  locationId: string
): Promise<Map<string, Policy>> {
  const [items, policies] = await Promise.all([
    container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ id: itemIds }, { select: ["id"], take: null }),
    serialService(container).policiesOf(itemIds, locationId),
  ])
  const known = new Set(items.map(({ id }) => id))
  refuseIfAny(
    policies.flatMap(({ inventory_item_id: item, is_tracked }) =>
      known.has(item)
        ? is_tracked
          ? []
          : [refuse("not_tracked", null, { item })]
        : [refuse("unknown_item", null, { item })]
    )
  )
  return new Map(policies.map(({ inventory_item_id, policy }) => [inventory_item_id, policy]))
}

/** Refuses a line for which more numbers are announced than units are expected. @throws count_mismatch */
export function refuseTooManyAnnounced(
  lines: readonly { inventory_item_id: string; quantity: number; announced: number }[]
): void {
  refuseIfAny(
    lines
      .filter(({ quantity, announced }) => announced > quantity)
      .map(({ inventory_item_id: item, quantity: needed, announced: given }) =>
        refuse("count_mismatch", null, { item, needed, given })
      )
  )
}
