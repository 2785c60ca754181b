import type { MedusaContainer } from "@medusajs/framework/types"
import type { Policy } from "../../lifecycle/policy"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { unknownLocations } from "../support/locations"
import { trackedPolicies } from "../support/tracked-policies"

/**
 * The policy by which units of an item are received (at a location, when one is named).
 * @throws unknown_item, unknown_location, not_tracked
 */
export async function receivablePolicy(
  container: MedusaContainer,
  { inventory_item_id, location_id }: { inventory_item_id: string; location_id?: string }
): Promise<Policy> {
  const [policies, unknown] = await Promise.all([
    trackedPolicies(container, [inventory_item_id], location_id),
    unknownLocations(container, [location_id]),
  ])
  refuseIfAny(unknown)
  return policies.get(inventory_item_id) as Policy
}
