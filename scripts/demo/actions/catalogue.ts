import type { HttpTypes } from "@medusajs/framework/types"
import { createProduct, type HttpClient } from "../../store-client"
import { TRACKED, UNTRACKED } from "../data/items"
import { PRODUCTS, type ProductPlan } from "../data/products"
import { inParallel } from "../in-parallel"
import type { Shop } from "./shop"

/** Ids by SKU. */
export type Catalogue = { items: Map<string, string>; variants: Map<string, string> }

/** Inventory items, and the products that are made of them: a kit takes several. */
export async function createCatalogue(admin: HttpClient, shop: Shop): Promise<Catalogue> {
  const plans = [
    ...TRACKED.map(({ sku, title, metadata }) => ({ sku, title, metadata, stock: 0 })),
    ...UNTRACKED.map((item) => ({ ...item, metadata: undefined })),
  ]
  const items = new Map(
    await inParallel(plans, async ({ sku, title, metadata, stock }) => {
      const { inventory_item } = await admin.post<HttpTypes.AdminInventoryItemResponse>(
        "/admin/inventory-items",
        { sku, title, metadata, location_levels: levelsOf(shop, stock) }
      )
      return [sku, inventory_item.id] as const
    })
  )
  // One after the other: the shop window shows them in this order.
  const variants = new Map<string, string>()
  for (const plan of PRODUCTS) {
    const product = await createProduct(admin, shop.ids, {
      ...plan,
      variants: variantsOf(plan, items),
    })
    for (const { sku, id } of product.variants) variants.set(sku, id)
  }
  return { items, variants }
}

/** Levels at both places, with stock in the warehouse. */
function levelsOf({ places }: Shop, stock: number) {
  return [
    { location_id: places.rotterdam, stocked_quantity: stock },
    { location_id: places.utrecht, stocked_quantity: 0 },
  ]
}

function variantsOf({ variants }: ProductPlan, items: ReadonlyMap<string, string>) {
  return variants.map(({ parts, ...variant }) => ({
    ...variant,
    parts: Object.entries(parts ?? { [variant.sku]: 1 }).map(([sku, quantity]) => ({
      inventoryItemId: items.get(sku)!,
      quantity,
    })),
  }))
}

/** What one piece of a variant takes from stock: pieces by item. */
export function partsOf(variantSku: string): [itemSku: string, quantity: number][] {
  const variant = PRODUCTS.flatMap(({ variants }) => variants).find(({ sku }) => sku === variantSku)
  return Object.entries(variant?.parts ?? { [variantSku]: 1 })
}
