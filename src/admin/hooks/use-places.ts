import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { LocationSerialsResponse } from "../../types/locations"
import { sdk } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiQuery } from "./use-api-query"

/** The store's stock locations by name. */
export const useLocations = () =>
  useQuery({
    queryKey: queryKeys.locations(),
    queryFn: async () => {
      const { stock_locations } = await sdk.admin.stockLocation.list({
        limit: 200,
        order: "name",
        fields: "id,name",
      })
      return stock_locations.map(({ id, name }) => ({ id, name }))
    },
  })

/** How serials and stock stand to each other at a location. */
export const useLocationSerials = (id: string) =>
  useApiQuery<LocationSerialsResponse>(queryKeys.location(id), {
    path: `/admin/stock-locations/${id}/serials`,
  })

/** One inventory item, for its title and SKU. */
export const useItem = (itemId: string) =>
  useQuery({
    queryKey: queryKeys.item(itemId),
    queryFn: async () => {
      const { inventory_item } = await sdk.admin.inventoryItem.retrieve(itemId, {
        fields: "id,sku,title",
      })
      return inventory_item
    },
    enabled: itemId !== "",
  })

/** Inventory items whose title or SKU contains a text. */
export const useItemSearch = (q: string) =>
  useQuery({
    queryKey: ["inventory_items", "list", "serials_search", q],
    queryFn: async () => {
      const { inventory_items } = await sdk.admin.inventoryItem.list({
        q: q === "" ? undefined : q,
        limit: 20,
        fields: "id,sku,title",
      })
      return inventory_items
    },
    placeholderData: keepPreviousData,
  })

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

/** The ids of customers whose name or email contains a text. Nothing is asked for no text. */
export const useCustomersNamed = (q: string) =>
  useQuery({
    queryKey: ["customers", "list", "serials_named", q],
    queryFn: async () => {
      const { customers } = await sdk.admin.customer.list({ q, limit: 100, fields: "id" })
      return customers.map(({ id }) => id)
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
