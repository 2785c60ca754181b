import type { ProductSerialsResponse } from "../../../types/stock"
import { paths } from "../../lib/paths"

/** One inventory item of a variant. */
export type ProductItem = ProductSerialsResponse["variants"][number]["items"][number]

/** The tracked inventory items of a product, each once, also when several variants share it. */
export function trackedItemsOf(data: ProductSerialsResponse | undefined): ProductItem[] {
  const tracked = (data?.variants ?? [])
    .flatMap(({ items }) => items)
    .filter(({ is_tracked }) => is_tracked)
  return [...new Map(tracked.map((entry) => [entry.item.id, entry])).values()]
}

/** Where units of a product are received: for its only tracked item, or with a choice among several. */
export function receivePathOf(tracked: readonly ProductItem[], productId: string): string {
  return paths.receive(tracked.length === 1 ? { itemId: tracked[0].item.id } : { productId })
}
