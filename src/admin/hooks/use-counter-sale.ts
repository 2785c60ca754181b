import { useMutation, useQuery } from "@tanstack/react-query"
import type { OrderSerialsResponse, ScanToDraftBody } from "../../types/orders"
import type {
  CompletedSaleResponse,
  CompleteSaleBody,
  DraftLineBody,
} from "../../types/counter-sales"
import { request, sdk } from "../lib/client"
import { useApiMutation, useRefresh } from "./use-api-mutation"

/** What a draft order's metadata says of a basket that was begun at the counter. */
export const COUNTER_SALE = "counter_sale"

/** A basket: a draft order, or an order whose sale was interrupted. */
export interface Basket {
  id: string
  display_id: number
  status: string
  created_at: string
  email: string | null
  customer_id: string | null
  currency_code: string
  total: number
  metadata: Record<string, unknown> | null
  items: BasketItem[]
}
/** A line of a basket, with its price. */
export interface BasketItem {
  id: string
  variant_id: string | null
  title: string
  product_title: string | null
  variant_title: string | null
  variant_sku: string | null
  quantity: number
  unit_price: number
  total: number
}

/** What is read of a basket. */
export const BASKET_FIELDS =
  "id,display_id,status,created_at,email,customer_id,currency_code,total,metadata,*items,items.total"

/** A basket with prices and total, by its id, for a client of queries. */
export const basketQuery = (id: string) => ({
  queryKey: ["orders", "detail", id, "serials_basket"],
  queryFn: async () =>
    (
      await request<{ order: Basket }>({
        path: `/admin/orders/${id}`,
        query: { fields: BASKET_FIELDS },
      })
    ).order,
})

/** A basket with prices and total; nothing is asked for none. */
export const useBasket = (id: string) =>
  useQuery({ ...basketQuery(id), enabled: id !== "", staleTime: 0, retry: false })

/** What a new basket is sold with. */
interface Till {
  location_id: string
  region_id: string
  sales_channel_id: string
  /** Where the counter stands: taxes are those of that country. */
  address: { country_code: string; city?: string; postal_code?: string; address_1?: string } | null
}

/** Begins a basket. */
export const useBeginBasket = () =>
  useApiMutation<Till, { draft_order: { id: string } }>(
    ({ location_id, region_id, sales_channel_id, address }) => ({
      path: "/admin/draft-orders?fields=id",
      body: {
        region_id,
        sales_channel_id,
        ...(address ? { shipping_address: address, billing_address: address } : {}),
        metadata: { [COUNTER_SALE]: { location_id } },
      },
    })
  )

/** Sells a scanned unit on a basket. */
export const useScanToBasket = () =>
  useApiMutation<{ id: string; body: ScanToDraftBody }, OrderSerialsResponse>(({ id, body }) => ({
    path: `/admin/draft-orders/${id}/serials/scan`,
    body,
  }))

/** Sets how many of something a basket has. */
export const useSetBasketLine = () =>
  useApiMutation<{ id: string; body: DraftLineBody }, OrderSerialsResponse>(({ id, body }) => ({
    path: `/admin/draft-orders/${id}/serials/lines`,
    body,
  }))

/** Says who buys: a customer of the store, or somebody whose e-mail makes them one. */
export const useSetBuyer = (basketId: string) =>
  useApiMutation<{ customer_id: string; email: string }, unknown>((body) => ({
    path: `/admin/draft-orders/${basketId}`,
    body,
  }))

/** The id of the customer with an e-mail, who is made when there is none. */
export async function customerWith(email: string): Promise<string> {
  const { customers } = await sdk.admin.customer.list({ email, limit: 1, fields: "id" })
  return (
    customers[0]?.id ?? (await sdk.admin.customer.create({ email }, { fields: "id" })).customer.id
  )
}

/** Takes the payment and hands the goods over. */
export const useCompleteSale = () =>
  useApiMutation<{ id: string; body: CompleteSaleBody }, CompletedSaleResponse>(({ id, body }) => ({
    path: `/admin/draft-orders/${id}/serials/complete-sale`,
    body,
  }))

/** Throws a basket away: its units are in stock again. */
export function useDiscardBasket() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (id: string) =>
      request<{ id: string }>({ path: `/admin/draft-orders/${id}`, method: "DELETE" }),
    onSuccess: refresh,
  })
}

/** The region and the sales channel that the store sells with unless something else is said. */
export const useStoreDefaults = () =>
  useQuery({
    queryKey: ["stores", "list", "serials_defaults"],
    queryFn: async () => {
      const { stores } = await sdk.admin.store.list({
        fields: "id,default_region_id,default_sales_channel_id",
      })
      return stores[0] ?? null
    },
    staleTime: Infinity,
  })

/** The regions of the store, by name. */
export const useRegions = () =>
  useQuery({
    queryKey: ["regions", "list", "serials"],
    queryFn: async () => {
      const { regions } = await sdk.admin.region.list({ limit: 100, fields: "id,name" })
      return regions.map(({ id, name }) => ({ id, name }))
    },
  })

/** The sales channels of the store, by name. */
export const useSalesChannels = () =>
  useQuery({
    queryKey: ["sales_channels", "list", "serials"],
    queryFn: async () => {
      const { sales_channels } = await sdk.admin.salesChannel.list({
        limit: 100,
        fields: "id,name",
      })
      return sales_channels.map(({ id, name }) => ({ id, name }))
    },
  })

/** Where a location stands, for the taxes of what is sold there; null when Medusa does not know. */
export async function addressOf(locationId: string): Promise<Till["address"]> {
  const { stock_location } = await sdk.admin.stockLocation.retrieve(locationId, {
    fields: "id,*address",
  })
  const { country_code, city, postal_code, address_1 } = stock_location.address ?? {}
  return country_code
    ? {
        country_code: country_code.toLowerCase(),
        ...(city ? { city } : {}),
        ...(postal_code ? { postal_code } : {}),
        ...(address_1 ? { address_1 } : {}),
      }
    : null
}
