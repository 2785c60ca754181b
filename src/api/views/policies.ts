import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePolicy } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import type { Page } from "../../modules/serial/queries/paging"
import { layerKey, STORE_LAYER } from "../../modules/serial/queries/policies"
import type { PolicyListResponse, PolicyView } from "../../types/policies"
import { readGraph } from "../../workflows/support/graph"
import { refuseWith, serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

/** The item whose settings a path names: null for `store`. */
export function policyOwner(id: string): string | null {
  return id === STORE_LAYER ? null : id
}

/**
 * The settings of an item, or of the store for null: what they say themselves, and what applies.
 * @throws SerialRefusalError unknown_item
 */
export async function policyView(
  container: MedusaContainer,
  itemId: string | null
): Promise<PolicyView> {
  const [layers, items] = await Promise.all([
    serialService(container).policyLayersOf(itemId),
    readGraph<{ id: string }>(container, "inventory_item", ["id"], { id: itemId ? [itemId] : [] }),
  ])
  if (itemId !== null && items.length === 0) {
    refuseWith(refuse("unknown_item", null, { item: itemId }))
  }
  const store = layers.find(({ id }) => id === STORE_LAYER)?.parts
  const own = layers.find(({ id }) => id === layerKey(itemId))
  const itemParts = itemId === null ? null : own?.parts
  return {
    inventory_item_id: itemId,
    is_tracked: own?.is_tracked ?? false,
    parts: own?.parts ?? {},
    effective: resolvePolicy(store, itemParts),
    locations: layers.flatMap(({ location_id, parts }) =>
      location_id === null
        ? []
        : [{ location_id, parts, effective: resolvePolicy(store, itemParts, parts) }]
    ),
  }
}

interface WantedPolicies extends Page {
  location_id?: string
  is_differing?: "true" | "false"
}

/** A page of the items that are tracked, or of what is said for one location, with what their own settings say. */
export async function policyList(
  container: MedusaContainer,
  { location_id, is_differing, limit, offset }: WantedPolicies
): Promise<PolicyListResponse> {
  const { layers, count } = await serialService(container).layersPage(
    { location_id, is_differing: is_differing === "true" },
    { limit, offset }
  )
  const names = await namesOf(container, { items: layers.map((layer) => layer.inventory_item_id) })
  const policies = layers.map(({ inventory_item_id, is_tracked, parts }) => ({
    inventory_item_id: inventory_item_id ?? "",
    is_tracked,
    item: names.item(inventory_item_id),
    parts,
  }))
  return { policies, count, limit, offset }
}
