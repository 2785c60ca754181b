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

type Shoppers = Map<CustomerKey, Shopper>

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
