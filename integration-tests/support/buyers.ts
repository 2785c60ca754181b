import {
  fulfilOrder,
  placeOrder,
  registerCustomer,
  type HttpClient,
} from "../../scripts/store-client"
import type { TestStore } from "./store"
import type { Units } from "./units"

/** A customer with a log-in, who asks from an IP address of their own. */
export interface Buyer {
  id: string
  email: string
  token: string
  shop: HttpClient
}

let addresses = 0

/** A shop client with an IP address that nobody else asks from: how often may be asked is counted by it. */
export function fromElsewhere(shop: HttpClient): HttpClient {
  addresses += 1
  return shop.with({ "x-forwarded-for": `10.0.${addresses >> 8}.${addresses & 255}` })
}

/** Registers a customer; the name must be new. */
export async function buyer(store: TestStore, name: string): Promise<Buyer> {
  const email = `${name}@buyers.example.com`
  const { id, token } = await registerCustomer(store.shop, { email, password: "supersecret" })
  const shop = fromElsewhere(store.shop).with({ authorization: `Bearer ${token}` })
  return { id, email, token, shop }
}

/** Receives units and sells them on one order, to a customer or to a guest with an e-mail address. */
export async function sellTo(
  store: TestStore,
  units: Units,
  numbers: string[],
  to: { token: string } | { email: string }
): Promise<{ id: string; line: string; display_id: number }> {
  await units.receive(numbers)
  const lines = [{ variantId: units.variantId, quantity: numbers.length }]
  const order = await placeOrder(store.shop, store.ids, lines, to)
  const line = order.items![0]!.id
  await units.capture({ id: order.id, line }, numbers)
  await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
  return { id: order.id, line, display_id: order.display_id! }
}
