import { createProduct } from "../../scripts/store-client"
import type { PolicyBody } from "../../src/types/policies"
import type { TestStore } from "./store"

/** Switches tracking of an item on, with a policy of its own. */
export async function trackItem(
  store: TestStore,
  itemId: string,
  parts: PolicyBody["parts"] = {}
): Promise<void> {
  await store.admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true, parts })
}

let made = 0

/** A product of one variant, its item tracked, with nothing in stock at the store's locations unless said. */
export async function trackedProduct(
  store: TestStore,
  options: { policy?: PolicyBody["parts"]; stock?: number; isTracked?: boolean } = {}
): Promise<{ variantId: string; itemId: string; locationId: string }> {
  const locationId = store.ids.locations[0]!.id
  made += 1
  const product = await createProduct(store.admin, store.ids, {
    title: `Unit ${made}`,
    variants: [{ sku: `UNIT-${made}`, price: 500, stock: { [locationId]: options.stock ?? 0 } }],
  })
  const [variant] = product.variants
  const itemId = variant!.inventoryItemIds[0]!
  if (options.isTracked !== false) await trackItem(store, itemId, options.policy)
  return { variantId: variant!.id, itemId, locationId }
}
