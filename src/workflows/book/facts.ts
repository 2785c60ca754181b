import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_BOOK_FIELDS, type BookField } from "../../lifecycle/book"
import { ITEM_NAME_FIELDS, itemName, type NamedVariant } from "../../lifecycle/item-names"
import type { BookFacts, BookItem, BookNeeds } from "../../modules/serial/ledger/types"
import { distinct, readGraph } from "../support/graph"
import type { ItemWithNames } from "../support/item-names"
import { serialService } from "../support/request"
import { customerParties, locationParties, orderParties } from "./parties"

type Metadata = Record<string, unknown> | null

type VariantOfItem = NamedVariant & {
  metadata: Metadata
  product?: { title?: string | null; metadata: Metadata } | null
}

type Item = Omit<ItemWithNames, "variants"> & {
  metadata: Metadata
  variants?: (VariantOfItem | null)[]
}

/** Reads of Medusa what the acquisition and disposition record has to be told: one bulk query an entity. */
export async function bookFacts(container: MedusaContainer, needs: BookNeeds): Promise<BookFacts> {
  const [items, orders, customers, locations] = await Promise.all([
    bookItems(container, needs.items),
    orderParties(container, needs.orders),
    customerParties(container, needs.customers),
    locationParties(container, needs.locations),
  ])
  return { items, orders, customers, locations }
}

/**
 * What the book says of items. The merchant's columns are looked for under their keys in the metadata of the inventory
 * item, of its variants and of their products, in this order.
 */
async function bookItems(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Record<string, BookItem>> {
  if (ids.length === 0) {
    return {}
  }
  const { fields } = await serialService(container).bookSetting()
  const names = [...ITEM_NAME_FIELDS, "metadata", "variants.metadata", "variants.product.metadata"]
  const items = await readGraph<Item>(container, "inventory_item", names, { id: distinct(ids) })
  return Object.fromEntries(
    items.map((item) => {
      const { id, sku, metadata, variants = [] } = item
      const places = [
        metadata,
        ...variants.map((variant) => variant?.metadata ?? null),
        ...variants.map((variant) => variant?.product?.metadata ?? null),
      ]
      return [
        id,
        { title: itemName(item), sku, values: valuesIn(places, fields ?? DEFAULT_BOOK_FIELDS) },
      ]
    })
  )
}

function valuesIn(
  places: readonly Metadata[],
  fields: readonly BookField[]
): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ key }) => {
      const value = places.map((place) => place?.[key]).find(isSaid)
      return value === undefined ? [] : [[key, String(value)]]
    })
  )
}

function isSaid(value: unknown): value is string | number {
  return (typeof value === "string" && value.trim() !== "") || typeof value === "number"
}
