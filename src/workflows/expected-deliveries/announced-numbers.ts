import type { MedusaContainer } from "@medusajs/framework/types"
import { comparableForm } from "../../lifecycle/formats"
import { scopeKeyOf } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { DeliveryChangeBody } from "../../types/deliveries"
import { namedUnits } from "../receiving/numbers-to-receive"
import { refuseTooMany } from "../support/request"
import { trackedPolicies } from "../support/tracked-policies"

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
  const policies = await trackedPolicies(
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
