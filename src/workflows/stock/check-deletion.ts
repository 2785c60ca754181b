import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { StockOwed } from "../../lifecycle/stock"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { tracksAnything } from "../support/tracked"

interface Variant {
  id: string
  manage_inventory: boolean
  inventory?: ({ id: string; variants?: { id: string }[] } | null)[]
}

const VARIANT_FIELDS = ["id", "manage_inventory", "inventory.id", "inventory.variants.id"]

/** The refusal to delete what units stand on. */
export function hasSerials({ inventory_item_id, location_id, quantity }: StockOwed): Refusal {
  return refuse("has_serials", null, {
    item: inventory_item_id,
    location: location_id,
    count: quantity,
  })
}

/** Refuses to delete tracked inventory items that have units on hand or in transit; one refusal a place. */
export async function checkItemDeletion(
  container: MedusaContainer,
  itemIds: readonly string[]
): Promise<Refusal[]> {
  if (!(await tracksAnything(container))) {
    return []
  }
  const serials = serialService(container)
  const tracked = await serials.trackedItems(itemIds)
  return (await serials.presentOf(tracked)).map(hasSerials)
}

/** Refuses to delete a stock location where units of tracked items are, or to which they are on their way. */
export async function checkLocationDeletion(
  container: MedusaContainer,
  locationId: string
): Promise<Refusal[]> {
  return (await tracksAnything(container))
    ? (await serialService(container).presentAt(locationId)).map(hasSerials)
    : []
}

/** Refuses to delete variants where Medusa deletes their inventory items with them. */
export async function checkVariantDeletion(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<Refusal[]> {
  return checkDeletedVariants(container, { id: variantIds })
}

/** Refuses to delete products where Medusa deletes their inventory items with them. */
export async function checkProductDeletion(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<Refusal[]> {
  return checkDeletedVariants(container, { product_id: productIds })
}

async function checkDeletedVariants(
  container: MedusaContainer,
  filters: Record<string, readonly string[]>
): Promise<Refusal[]> {
  if (!(await tracksAnything(container))) {
    return []
  }
  const variants = await readGraph<Variant>(container, "product_variant", VARIANT_FIELDS, filters)
  return checkItemDeletion(container, itemsDeletedWith(variants))
}

/**
 * The items that Medusa deletes with these variants (2.21.2, delete-product-variants and delete-products): those of
 * managed variants that no other variant is left of. What another variant shares stays, and so do its serials.
 */
function itemsDeletedWith(variants: readonly Variant[]): string[] {
  const deleted = new Set(variants.map(({ id }) => id))
  const items = variants
    .filter((variant) => variant.manage_inventory)
    .flatMap(({ inventory }) => inventory ?? [])
  return distinct(
    items
      .filter((item) => (item?.variants ?? []).every((variant) => deleted.has(variant.id)))
      .map((item) => item?.id)
  )
}
