import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ITEM_NAME_FIELDS, itemName, type ItemOfMedusa } from "../../lifecycle/item-names"
import type { LocationSerialsResponse } from "../../types/locations"
import { allPages } from "../lib/all-pages"
import { sdk } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiQuery } from "./use-api-query"

/** How many locations one answer brings at most. */
const MOST_LOCATIONS = 200

/** All of the store's stock locations by name. */
export const useLocations = () =>
  useQuery({
    queryKey: queryKeys.locations(),
    queryFn: async () => {
      const locations = await allPages(MOST_LOCATIONS, async (stretch) => {
        const { stock_locations: rows, count } = await sdk.admin.stockLocation.list({
          ...stretch,
          order: "name",
          fields: "id,name",
        })
        return { rows, count }
      })
      return locations.map(({ id, name }) => ({ id, name }))
    },
  })

/** How serials and stock stand to each other at a location. */
export const useLocationSerials = (id: string) =>
  useApiQuery<LocationSerialsResponse>(queryKeys.location(id), {
    path: `/admin/stock-locations/${id}/serials`,
  })

/** An inventory item as Medusa answers it, as far as it is named. */
type AnsweredItem = ItemOfMedusa & { id: string; sku?: string | null }

const asKnown = (item: AnsweredItem) => ({ id: item.id, sku: item.sku, title: itemName(item) })

/** One inventory item, for its name and SKU. */
export const useItem = (itemId: string) =>
  useQuery({
    queryKey: queryKeys.item(itemId),
    queryFn: async () => {
      const { inventory_item } = await sdk.admin.inventoryItem.retrieve(itemId, {
        fields: ITEM_NAME_FIELDS.join(),
      })
      return asKnown(inventory_item as AnsweredItem)
    },
    enabled: itemId !== "",
  })

/** Inventory items that a text means: by their own title or SKU, or by those of their variant and its product. */
export const useItemSearch = (q: string) =>
  useQuery({
    queryKey: ["inventory_items", "list", "serials_search", q],
    queryFn: async () => {
      const [named, sold] = await Promise.all([itemsNamed(q), q === "" ? [] : itemsSoldAs(q)])
      const found = new Map([...named, ...sold].map((item) => [item.id, asKnown(item)]))
      return [...found.values()].slice(0, FOUND)
    },
    placeholderData: keepPreviousData,
  })

/** How many items are offered at a time. */
const FOUND = 20

async function itemsNamed(q: string): Promise<AnsweredItem[]> {
  const { inventory_items } = await sdk.admin.inventoryItem.list({
    q: q === "" ? undefined : q,
    limit: FOUND,
    fields: ITEM_NAME_FIELDS.join(),
  })
  return inventory_items as AnsweredItem[]
}

/** The items of the variants that a text means; Medusa looks for it in their products' titles, too. */
async function itemsSoldAs(q: string): Promise<AnsweredItem[]> {
  const { variants } = await sdk.admin.productVariant.list({
    q,
    limit: FOUND,
    fields: ITEM_NAME_FIELDS.map((field) => `inventory_items.inventory.${field}`).join(),
  })
  return variants.flatMap((variant) =>
    (variant.inventory_items ?? []).flatMap(({ inventory }) =>
      inventory ? [inventory as AnsweredItem] : []
    )
  )
}

/** The id of the order with a number, such as 12 or #12; null when there is none. Nothing is asked for no number. */
export const useOrderNumbered = (number: string) =>
  useQuery({
    queryKey: ["orders", "list", "serials_number", number],
    queryFn: async () => {
      const digits = number.replace(/^#/, "")
      const { orders } = await sdk.admin.order.list({
        q: digits,
        limit: 50,
        fields: "id,display_id",
      })
      return orders.find(({ display_id }) => String(display_id) === digits)?.id ?? null
    },
    enabled: number !== "",
  })

/** How many customers a name may mean: their ids stand in the address of a request. */
const MOST_CUSTOMERS = 100

/** The ids of customers whose name or email contains a text, and how many there are. Nothing is asked for no text. */
export const useCustomersNamed = (q: string) =>
  useQuery({
    queryKey: ["customers", "list", "serials_named", q],
    queryFn: async () => {
      const { customers, count } = await sdk.admin.customer.list({
        q,
        limit: MOST_CUSTOMERS,
        fields: "id",
      })
      return { ids: customers.map(({ id }) => id), count }
    },
    enabled: q !== "",
  })

/** A customer's name, or e-mail address where there is no name. */
export const useCustomerName = (id: string) =>
  useQuery({
    queryKey: queryKeys.customer(id),
    queryFn: async () => {
      const { customer } = await sdk.admin.customer.retrieve(id, {
        fields: "id,email,first_name,last_name",
      })
      const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ")
      return name === "" ? customer.email : name
    },
  })
