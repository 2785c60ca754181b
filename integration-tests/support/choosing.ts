import { completeCart, fillCart, payCart } from "../../scripts/store-client"
import type { RefusalResponse } from "../../src/types/refs"
import type {
  CartSerialsResponse,
  ChoosableSerialsResponse,
  ChooseUnitsBody,
} from "../../src/types/store"
import type { TestStore } from "./store"
import { unitsIn, type Units } from "./units"

/** A cart with one line of a product, ready to be paid. */
export interface ChoosersCart {
  id: string
  line: string
}

/** What buyers do who choose the very unit, over HTTP. */
export interface Choosing {
  units: Units
  /** The ids of the units, in the order of their numbers. */
  ids: string[]
  offered(query?: string): Promise<ChoosableSerialsResponse>
  cart(quantity?: number): Promise<ChoosersCart>
  choose(cart: ChoosersCart, serial_ids: string[], headers?: object): Promise<CartSerialsResponse>
  /** As `choose`, for what may be refused. */
  tryToChoose(
    cartId: string,
    body: Partial<ChooseUnitsBody>
  ): Promise<{ status: number; body: RefusalResponse }>
  kept(cart: ChoosersCart): Promise<CartSerialsResponse["lines"]>
  /** Pays the cart and completes it. */
  checkOut(cart: ChoosersCart): Promise<{ id: string; line: string }>
}

/** A product whose units may be chosen, with units of these numbers in stock. */
export async function choosingAmong(
  store: TestStore,
  numbers: string[],
  policy: object = {}
): Promise<Choosing> {
  const { shop, ids } = store
  const units = await unitsIn(store, { policy: { storefront: "choose_unit", ...policy } })
  const received = numbers.length === 0 ? [] : (await units.receive(numbers)).serials
  const idOf = new Map(received.map(({ id, number }) => [number, id]))
  const at = (cartId: string) => `/store/carts/${cartId}/serials`
  return {
    units,
    ids: numbers.map((number) => idOf.get(number)!),
    offered: (query = "") => shop.get(`/store/product-variants/${units.variantId}/serials${query}`),
    cart: async (quantity = 1) => {
      const cart = await fillCart(shop, ids, [{ variantId: units.variantId, quantity }])
      return { id: cart.id, line: cart.items![0]!.id }
    },
    choose: (cart, serial_ids, headers = {}) =>
      shop.post(at(cart.id), { line_item_id: cart.line, serial_ids }, { ...headers }),
    tryToChoose: (cartId, body) => shop.send("POST", at(cartId), body),
    kept: async (cart) => (await shop.get<CartSerialsResponse>(at(cart.id))).lines,
    checkOut: async (cart) => {
      await payCart(shop, cart.id)
      const order = await completeCart(shop, cart.id)
      return { id: order.id, line: order.items![0]!.id }
    },
  }
}
