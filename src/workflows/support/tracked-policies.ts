import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Policy } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { serialService } from "./request"

/** The policies of items (at a location, when one is named). @throws unknown_item or not_tracked for every such item */
export async function trackedPolicies(
  container: MedusaContainer,
  itemIds: string[],
  locationId?: string
): Promise<Map<string, Policy>> {
  const [items, policies] = await Promise.all([
    container
      .resolve(Modules.INVENTORY)
      .listInventoryItems({ id: itemIds }, { select: ["id"], take: null }),
    serialService(container).policiesOf(itemIds, locationId),
  ])
  const known = new Set(items.map(({ id }) => id))
  refuseIfAny(
    policies.flatMap(({ inventory_item_id: item, is_tracked }) => {
      const why = known.has(item) ? "not_tracked" : "unknown_item"
      return known.has(item) && is_tracked ? [] : [refuse(why, null, { item })]
    })
  )
  return new Map(policies.map(({ inventory_item_id, policy }) => [inventory_item_id, policy]))
}
