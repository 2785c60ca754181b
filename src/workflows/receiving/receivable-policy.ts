import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Policy } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { unknownLocations } from "../support/locations"
import { refuseWith, serialService } from "../support/request"

/**
 * The policy by which units of an item are received (at a location, when one is named).
 * @throws unknown_item, unknown_location, not_tracked
 */
export async function receivablePolicy(
  container: MedusaContainer,
  { inventory_item_id, location_id }: { inventory_item_id: string; location_id?: string }
): Promise<Policy> {
  const [items, unknown, [itemPolicy]] = await Promise.all([
    container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ id: [inventory_item_id] }, { select: ["id"] }),
    unknownLocations(container, [location_id]),
    serialService(container).policiesOf([inventory_item_id], location_id),
  ])
  refuseIfAny([
    ...(items.length === 0 ? [refuse("unknown_item", null, { item: inventory_item_id })] : []),
    ...unknown,
  ])
  return itemPolicy?.is_tracked
    ? itemPolicy.policy
    : refuseWith(refuse("not_tracked", null, { item: inventory_item_id }))
}
