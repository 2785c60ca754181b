import type { Context } from "@medusajs/framework/types"
import { resolvePolicy, type Policy, type PolicyLayer } from "../../../lifecycle/policy"
import { query } from "../sql"
import type { Page } from "./paging"

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
  const places = itemIds.map((inventory_item_id) => ({
    inventory_item_id,
    location_id: locationId ?? null,
  }))
  const policies = await policiesAt(context, places)
  return policies.map(({ inventory_item_id, is_tracked, policy }) => ({
    inventory_item_id,
    is_tracked,
    policy,
  }))
}

/** An item, and where; nowhere in particular when the location is null. */
export interface PolicyPlace {
  inventory_item_id: string
  location_id: string | null
}

/** The policy at each of many places, of whatever items, in the order asked: one statement over the primary key. */
export async function policiesAt<Where extends PolicyPlace>(
  context: Context,
  places: readonly Where[]
): Promise<(ItemPolicy & Where)[]> {
  if (places.length === 0) {
    return []
  }
  const keys = new Set(places.flatMap(keysAt))
  const layers = new Map((await layersByKey(context, [...keys])).map((layer) => [layer.id, layer]))
  const store = layers.get(STORE_LAYER)?.parts
  return places.map((place) => {
    const item = layers.get(place.inventory_item_id)
    const here = layers.get(layerKey(place.inventory_item_id, place.location_id))
    return {
      ...place,
      is_tracked: item?.is_tracked ?? false,
      policy: resolvePolicy(store, item?.parts, place.location_id ? here?.parts : null),
    }
  })
}

/** Since when what applies at each of many places has been so: one statement over the primary key. */
export async function policiesSince(
  context: Context,
  places: readonly PolicyPlace[]
): Promise<Date[]> {
  const keys = new Set(places.flatMap(keysAt))
  const rows = await query<{ id: string; updated_at: Date }>(
    context,
    "select id, updated_at from serial_policy where id = any(?)",
    [[...keys]]
  )
  const changes = new Map(rows.map(({ id, updated_at }) => [id, updated_at.getTime()]))
  return places.map(
    (place) => new Date(Math.max(...keysAt(place).map((key) => changes.get(key) ?? 0)))
  )
}

/** The keys of the layers that apply at a place. */
function keysAt({ inventory_item_id, location_id }: PolicyPlace): string[] {
  return [STORE_LAYER, inventory_item_id, layerKey(inventory_item_id, location_id)]
}

/** Whether any layer has the strategy fill what leaves without captures. */
export async function fillsFulfilments(context: Context): Promise<boolean> {
  const [{ fills }] = await query<{ fills: boolean }>(
    context,
    "select exists (select from serial_policy where parts ->> 'fulfillment' = 'auto') as fills"
  )
  return fills
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

/** A page of the tracked items, by id, and how many there are. */
export async function trackedPage(
  context: Context,
  { limit, offset }: Page,
  itemIds?: readonly string[]
): Promise<{ ids: string[]; count: number }> {
  const only = itemIds ? "is_tracked and id = any(?)" : "is_tracked"
  const rows = await query<{ ids: string[] | null; count: number }>(
    context,
    `with tracked as (select id from serial_policy where ${only})
     select (select count(*)::int from tracked) as count,
            (select json_agg(id order by id) from
              (select id from tracked order by id limit ? offset ?) page) as ids`,
    [...(itemIds ? [itemIds] : []), limit, offset]
  )
  return { ids: rows[0].ids ?? [], count: rows[0].count }
}

/** Which layers are wanted. */
export interface LayerFilter {
  /** Those of items at this location; those of the tracked items, wherever they are, when absent. */
  location_id?: string
  /** Only those that say something themselves. */
  is_differing?: boolean
}

/** A page of layers, by id, and how many there are. */
export async function layersPage(
  context: Context,
  { location_id, is_differing = false }: LayerFilter,
  { limit, offset }: Page
): Promise<{ layers: StoredLayer[]; count: number }> {
  const place = location_id === undefined ? "is_tracked" : "location_id = ?"
  const where = `${place}${is_differing ? " and parts <> '{}'" : ""}`
  const values = location_id === undefined ? [] : [location_id]
  const [layers, [{ count }]] = await Promise.all([
    query<StoredLayer>(
      context,
      `select id, inventory_item_id, location_id, is_tracked, parts from serial_policy where ${where}
        order by id limit ? offset ?`,
      [...values, limit, offset]
    ),
    query<{ count: number }>(
      context,
      `select count(*)::int as count from serial_policy where ${where}`,
      values
    ),
  ])
  return { layers, count }
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

/** The layers with these keys; one statement over the primary key. */
export async function layersByKey(
  context: Context,
  keys: readonly string[]
): Promise<StoredLayer[]> {
  return query<StoredLayer>(
    context,
    "select id, inventory_item_id, location_id, is_tracked, parts from serial_policy where id = any(?)",
    [keys]
  )
}
