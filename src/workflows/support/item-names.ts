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

/** For how long a name is believed, in milliseconds: every page shows some, and hardly one ever changes. */
const BELIEVED_MS = 5_000

/** How many names a process knows at most. */
const MOST = 10_000

const known = new Map<string, { item: ItemRef; until: number }>()

/** Items as people know them: one bulk query of items, their variants and products, for those not asked for just now. */
export async function namedItems(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<ItemRef[]> {
  const now = Date.now()
  const unknown = ids.filter((id) => (known.get(id)?.until ?? 0) < now)
  const read = await readGraph<ItemWithNames>(container, "inventory_item", ITEM_NAME_FIELDS, {
    id: unknown,
  })
  const isUnknown = new Set(unknown)
  const fresh = new Map(read.map((item) => [item.id, itemRef(item)]))
  const found = ids.flatMap((id) => fresh.get(id) ?? (isUnknown.has(id) ? [] : knownAs(id)))
  remember(fresh, now + BELIEVED_MS)
  return found
}

function knownAs(id: string): ItemRef[] {
  const name = known.get(id)
  return name === undefined ? [] : [name.item]
}

function remember(items: ReadonlyMap<string, ItemRef>, until: number): void {
  if (known.size + items.size > MOST) {
    known.clear()
  }
  items.forEach((item, id) => known.set(id, { item, until }))
}
