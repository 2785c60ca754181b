import type { Context } from "@medusajs/framework/types"
import { resolvePolicy, type Policy, type PolicyLayer } from "../../../lifecycle/policy"
import { query } from "../sql"

/** The key of the layer that holds for the whole store. */
export const STORE_LAYER = "store"

/** What applies to an item (at a location, when one was asked for). */
export interface ItemPolicy {
  inventory_item_id: string
  is_tracked: boolean
  policy: Policy
}

/** One layer of settings as stored. */
export interface StoredLayer {
  id: string
  inventory_item_id: string | null
  location_id: string | null
  is_tracked: boolean
  parts: PolicyLayer
}

/** The key of a layer: `store`, the item's id, or `{item}@{location}`. */
export function layerKey(itemId: string | null, locationId?: string | null): string {
  const base = itemId ?? STORE_LAYER
  return locationId ? `${base}@${locationId}` : base
}

/**
 * The policy of each item, by the layers store, item and item at location: one statement over the primary key.
 * @returns one entry an item, in the order asked, whether or not it is tracked
 */
export async function policiesOf(
  context: Context,
  itemIds: readonly string[],
  locationId?: string | null
): Promise<ItemPolicy[]> {
  if (itemIds.length === 0) {
    return []
  }
  const keys = [
    STORE_LAYER,
    ...itemIds,
    ...(locationId ? itemIds.map((itemId) => layerKey(itemId, locationId)) : []),
  ]
  const layers = new Map(
    (await layersByKey(context, keys)).map((layer) => [layer.id, layer] as const)
  )
  const store = layers.get(STORE_LAYER)?.parts
  return itemIds.map((itemId) => ({
    inventory_item_id: itemId,
    is_tracked: layers.get(itemId)?.is_tracked ?? false,
    policy: resolvePolicy(
      store,
      layers.get(itemId)?.parts,
      locationId ? layers.get(layerKey(itemId, locationId))?.parts : null
    ),
  }))
}

/** Which of the items are tracked: one statement over the primary key. */
export async function trackedItems(
  context: Context,
  itemIds: readonly string[]
): Promise<string[]> {
  if (itemIds.length === 0) {
    return []
  }
  const rows = await query<{ id: string }>(
    context,
    "select id from serial_policy where id = any(?) and is_tracked",
    [itemIds]
  )
  return rows.map(({ id }) => id)
}

/** All layers that say something of an item, or, for null, of the store: the store's, the item's, its locations'. */
export async function layersOf(context: Context, itemId: string | null): Promise<StoredLayer[]> {
  return query<StoredLayer>(
    context,
    `select id, inventory_item_id, location_id, is_tracked, parts from serial_policy
      where id = ? or inventory_item_id = ? order by id`,
    [STORE_LAYER, itemId]
  )
}

async function layersByKey(context: Context, keys: readonly string[]): Promise<StoredLayer[]> {
  return query<StoredLayer>(
    context,
    "select id, inventory_item_id, location_id, is_tracked, parts from serial_policy where id = any(?)",
    [keys]
  )
}
