import type { MedusaContainer } from "@medusajs/framework/types"
import { itemName, type ItemOfMedusa } from "../../lifecycle/item-names"
import type { ItemRef } from "../../types/refs"
import { readGraph } from "./graph"

/** What of an inventory item has to be read for its name. */
export const ITEM_NAME_FIELDS = ["id", "sku", "title", "variants.title", "variants.product.title"]

/** An inventory item as it is read with `ITEM_NAME_FIELDS`. */
export type ItemWithNames = ItemOfMedusa & { id: string; sku: string | null }

/** An item as people know it; see `itemName`. */
export function itemRef(item: ItemWithNames): ItemRef {
  return { id: item.id, sku: item.sku, title: itemName(item) }
}

/** Items as people know them: one bulk query of items, their variants and products. */
export async function namedItems(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<ItemRef[]> {
  const items = await readGraph<ItemWithNames>(container, "inventory_item", ITEM_NAME_FIELDS, {
    id: ids,
  })
  return items.map(itemRef)
}
