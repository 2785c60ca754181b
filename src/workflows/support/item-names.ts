import type { MedusaContainer } from "@medusajs/framework/types"
import { ITEM_NAME_FIELDS, itemName, type ItemOfMedusa } from "../../lifecycle/item-names"
import type { ItemRef } from "../../types/refs"
import { readGraph } from "./graph"

/** An inventory item as it is read with `ITEM_NAME_FIELDS`. */
export type ItemWithNames = ItemOfMedusa & { id: string; sku: string | null }

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
  const believed = ids.flatMap((id) => {
    const name = known.get(id)
    return name && name.until > now ? [name.item] : []
  })
  const settled = new Set(believed.map(({ id }) => id))
  const items = await readGraph<ItemWithNames>(container, "inventory_item", ITEM_NAME_FIELDS, {
    id: ids.filter((id) => !settled.has(id)),
  })
  const read = items.map((item) => ({ id: item.id, sku: item.sku, title: itemName(item) }))
  if (known.size + read.length > MOST) {
    known.clear()
  }
  read.forEach((item) => known.set(item.id, { item, until: now + BELIEVED_MS }))
  return [...believed, ...read]
}
