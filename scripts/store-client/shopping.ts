import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "./http-client"
import type { Credentials } from "./login"
import type { StoreIds } from "./store-setup"

export type CartLine = { variantId: string; quantity: number; metadata?: Record<string, unknown> }

export type Shopper = {
  email?: string
  firstName?: string
  lastName?: string
  /** Where the parcel goes; some street in the store's country unless said. */
  address?: { street: string; postalCode: string; city: string; countryCode: string }
  /** Of a registered customer, as registerCustomer answers it. */
  token?: string
}

/** A client that shops with the store's publishable key. */
export function shopClient(server: HttpClient, publishableKey: string): HttpClient {
  return server.with({ "x-publishable-api-key": publishableKey })
}

/** Registers a customer with a password; answers the id and a token for shopping as them. */
export async function registerCustomer(
  shop: HttpClient,
  customer: Credentials & { firstName?: string; lastName?: string }
): Promise<{ id: string; token: string }> {
  const { email, password } = customer
  const registration = await shop.post<{ token: string }>("/auth/customer/emailpass/register", {
    email,
    password,
  })
  const created = await shop.post<HttpTypes.StoreCustomerResponse>(
    "/store/customers",
    { email, first_name: customer.firstName, last_name: customer.lastName },
    { authorization: `Bearer ${registration.token}` }
  )
  const login = await shop.post<{ token: string }>("/auth/customer/emailpass", { email, password })
  return { id: created.customer.id, token: login.token }
}

/** A cart with lines, address and shipping method, ready to be paid. */
export async function fillCart(
  shop: HttpClient,
  store: StoreIds,
  lines: CartLine[],
  shopper: Shopper = {}
): Promise<HttpTypes.StoreCart> {
  const client = shopper.token ? shop.with({ authorization: `Bearer ${shopper.token}` }) : shop
  const address = {
    first_name: shopper.firstName ?? "Erika",
    last_name: shopper.lastName ?? "Mustermann",
    address_1: shopper.address?.street ?? "Marktplatz 1",
    city: shopper.address?.city ?? "Bremen",
    postal_code: shopper.address?.postalCode ?? "28195",
    country_code: shopper.address?.countryCode ?? store.countryCode,
  }
  const { cart } = await client.post<HttpTypes.StoreCartResponse>("/store/carts", {
    region_id: store.regionId,
    sales_channel_id: store.salesChannelId,
    email: shopper.email ?? "shopper@example.com",
    shipping_address: address,
    billing_address: address,
    items: lines.map((line) => ({
      variant_id: line.variantId,
      quantity: line.quantity,
      metadata: line.metadata,
    })),
  })
  const shipped = await client.post<HttpTypes.StoreCartResponse>(
    `/store/carts/${cart.id}/shipping-methods`,
    {
      option_id: store.locations[0]!.shippingOptionId,
    }
  )
  return shipped.cart
}

/** Starts the manual payment of a cart, so that it can be completed. */
export async function payCart(shop: HttpClient, cartId: string): Promise<void> {
  const { payment_collection } = await shop.post<HttpTypes.StorePaymentCollectionResponse>(
    "/store/payment-collections",
    { cart_id: cartId }
  )
  await shop.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
}

/** Completes a paid cart into an order; a refusal throws with Medusa's reason. */
export async function completeCart(
  shop: HttpClient,
  cartId: string
): Promise<HttpTypes.StoreOrder> {
  const answer = await shop.post<HttpTypes.StoreCompleteCartResponse>(
    `/store/carts/${cartId}/complete`
  )
  if (answer.type !== "order")
    throw new Error(`The cart was not completed: ${JSON.stringify(answer.error)}`)
  return answer.order
}

/** The whole way of a shopper, from cart to order. */
export async function placeOrder(
  shop: HttpClient,
  store: StoreIds,
  lines: CartLine[],
  shopper: Shopper = {}
): Promise<HttpTypes.StoreOrder> {
  const cart = await fillCart(shop, store, lines, shopper)
  await payCart(shop, cart.id)
  return completeCart(shop, cart.id)
}
