import type { OrderSerialsResponse } from "../../../src/types/orders"
import type { SerialRef } from "../../../src/types/refs"
import {
  completeCart,
  fillCart,
  payCart,
  registerCustomer,
  type HttpClient,
  type Shopper,
} from "../../store-client"
import { CUSTOMER_PASSWORD, CUSTOMERS, type CustomerKey } from "../data/customers"
import type { OrderPlan } from "../data/order-types"
import { ORDERS } from "../data/orders"
import { inParallel } from "../in-parallel"
import type { Catalogue } from "./catalogue"
import type { Shop } from "./shop"

/** An order that was placed, and what is to become of it. */
export type PlacedOrder = {
  id: string
  plan: OrderPlan
  /** Its line's id by the variant's SKU. */
  lines: Map<string, string>
}

export type Shoppers = Map<CustomerKey, Shopper>

/** The first unit that a customer got of a variant, of those that stayed with them. */
export async function soldOf(
  admin: HttpClient,
  orders: readonly PlacedOrder[],
  by: CustomerKey,
  variantSku: string
): Promise<SerialRef> {
  const { id } = orders.find(
    ({ plan }) => plan.by === by && plan.until === "delivered" && variantSku in plan.buys
  )!
  const { lines } = await admin.get<OrderSerialsResponse>(`/admin/orders/${id}/serials`)
  return lines.flatMap(({ components }) => components).flatMap(({ sold }) => sold)[0]!
}

/** Registers the customers at the storefront. */
export async function registerShoppers(shop: HttpClient): Promise<Shoppers> {
  const keys = Object.keys(CUSTOMERS) as CustomerKey[]
  const entries = await inParallel(keys, async (key) => {
    const { email, firstName, lastName, ...address } = CUSTOMERS[key]
    const password = CUSTOMER_PASSWORD
    const { token } = await registerCustomer(shop, { email, firstName, lastName, password })
    return [key, { email, firstName, lastName, address, token }] as const
  })
  return new Map<CustomerKey, Shopper>(entries)
}

/** Places all orders through the store API: carts a few at a time, completed in the order of the plan. */
export async function placeOrders(
  client: HttpClient,
  shop: Shop,
  { variants }: Catalogue,
  shoppers: Shoppers
): Promise<PlacedOrder[]> {
  const carts = await inParallel(ORDERS, async ({ by, buys }) => {
    const lines = Object.entries(buys).map(([sku, quantity]) => ({
      variantId: variants.get(sku)!,
      quantity,
    }))
    const cart = await fillCart(client, shop.ids, lines, shoppers.get(by))
    await payCart(client, cart.id)
    return cart.id
  })
  const placed: PlacedOrder[] = []
  for (const [at, plan] of ORDERS.entries()) {
    const { id, items } = await completeCart(client, carts[at]!)
    const lines = (items ?? []).map((line) => [line.variant_sku ?? "", line.id] as const)
    placed.push({ id, plan, lines: new Map(lines) })
  }
  return placed
}
