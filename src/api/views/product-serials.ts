import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { ProductSerialsResponse } from "../../types/stock"
import { refuseWith, serialService } from "../../workflows/support/request"
import { distinct, groupedBy, readGraph } from "../../workflows/support/graph"
import { levelViews } from "./levels"
import { namesOf } from "./names"

interface Product {
  id: string
  variants: {
    id: string
    title: string
    sku: string | null
    manage_inventory: boolean
    inventory_items?: { inventory_item_id: string; required_quantity: number }[]
  }[]
}

const FIELDS = [
  "id",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.manage_inventory",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
]

/**
 * The serials of a product, by variant and inventory item: whether they are tracked, how many there are, and where.
 * @throws unknown_product
 */
export async function productSerials(
  container: MedusaContainer,
  productId: string
): Promise<ProductSerialsResponse> {
  const [product] = await readGraph<Product>(container, "product", FIELDS, { id: [productId] })
  if (!product) {
    refuseWith(refuse("unknown_product", null, { product: productId }))
  }
  const service = serialService(container)
  const itemIds = distinct(
    product.variants.flatMap(({ inventory_items = [] }) =>
      inventory_items.map((part) => part.inventory_item_id)
    )
  )
  const [trackedIds, counts, levels, names] = await Promise.all([
    service.trackedItems(itemIds),
    service.countsOf(itemIds),
    levelViews(container, itemIds),
    namesOf(container, { items: itemIds }),
  ])
  const tracked = new Set(trackedIds)
  const levelsOf = groupedBy(levels, (level) => level.inventory_item_id)
  const countsOf = groupedBy(counts, (count) => count.inventory_item_id)
  return {
    variants: product.variants.map((variant) => ({
      id: variant.id,
      title: variant.title,
      sku: variant.sku,
      is_managed: variant.manage_inventory,
      items: (variant.inventory_items ?? []).map(({ inventory_item_id: id, ...part }) => ({
        item: names.item(id) ?? { id, sku: null, title: null },
        required_quantity: Number(part.required_quantity),
        is_tracked: tracked.has(id),
        levels: levelsOf.get(id) ?? [],
        counts: sumByStatus(countsOf.get(id) ?? []),
      })),
    })),
  }
}

function sumByStatus(counts: readonly { status: string; count: number }[]): Record<string, number> {
  const sums = new Map<string, number>()
  counts.forEach(({ status, count }) => sums.set(status, (sums.get(status) ?? 0) + count))
  return Object.fromEntries(sums)
}
