import type { HttpTypes } from "@medusajs/types"
import type { CartLineSerials } from "medusa-plugin-serials/client"
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react"
import type { ReactNode } from "react"
import { useSession } from "./session"
import { sdk, serials } from "./shop"

type Line = HttpTypes.StoreCartLineItem

interface Cart {
  region: HttpTypes.StoreRegion | undefined
  /** The buyer's; null where there is none, undefined until that is known. */
  cart: HttpTypes.StoreCart | null | undefined
  /** Why the region or the cart could not be read. */
  error?: unknown
  /** Reads both. */
  open: () => Promise<void>
  /** The units that are kept for its lines. */
  kept: readonly CartLineSerials[]
  /** Puts one of a variant into the cart; with `serialId` that very unit. */
  add: (variantId: string, serialId?: string) => Promise<void>
  setQuantity: (line: Line, quantity: number) => Promise<void>
  /** Lets the very units of a line go, and takes any. */
  dropChoice: (line: Line) => Promise<void>
  reload: () => Promise<void>
  /** Begins a new cart, after the old one became an order. */
  forget: () => void
}

const CartContext = createContext<Cart | null>(null)
const KEY = "storefront-cart"
const FIELDS = "*items,*shipping_methods,*region,*region.countries"

/** Keeps the buyer's cart, which this browser remembers by its id. */
export function CartProvider({ children }: { children: ReactNode }) {
  const { customer } = useSession()
  const [region, setRegion] = useState<HttpTypes.StoreRegion>()
  const [error, setError] = useState<unknown>()
  const [cart, setCart] = useState<Cart["cart"]>()
  const [kept, setKept] = useState<readonly CartLineSerials[]>([])

  const reload = useCallback(async () => {
    const found = await readCart()
    setKept(found === null ? [] : (await serials.kept(found.id)).lines)
    setCart(found)
  }, [])

  const open = useCallback(async () => {
    setError(undefined)
    const readRegion = async () => {
      const { regions } = await sdk.store.region.list({ fields: "*countries" })
      setRegion(regions[0])
    }
    await Promise.all([readRegion(), reload()]).catch(setError)
  }, [reload])

  useEffect(() => void open(), [open])

  // What a guest put into the cart stays theirs when they log in.
  const isGuestsCart = cart != null && customer != null && cart.customer_id !== customer.id
  useEffect(() => {
    // Where that is refused it can be ordered all the same.
    if (isGuestsCart) {
      sdk.store.cart
        .transferCart(cart.id)
        .then(reload)
        .catch(() => undefined)
    }
  }, [isGuestsCart, cart?.id, reload])

  const value = useMemo((): Cart => {
    const keptFor = (lineId: string) =>
      kept.find(({ line_item_id }) => line_item_id === lineId)?.serials.map(({ id }) => id) ?? []
    const choose = (cartId: string, line_item_id: string, serial_ids: string[]) =>
      serials.choose(cartId, { line_item_id, serial_ids })

    /** More than the kept units may not be kept for fewer pieces. */
    const setQuantity = async (line: Line, quantity: number) => {
      const ids = keptFor(line.id)
      if (ids.length > quantity) await choose(line.cart_id, line.id, ids.slice(0, quantity))
      await (quantity === 0
        ? sdk.store.cart.deleteLineItem(line.cart_id, line.id)
        : sdk.store.cart.updateLineItem(line.cart_id, line.id, { quantity }))
      await reload()
    }

    const add = async (variantId: string, serialId?: string) => {
      const at = cart ?? (await readCart()) ?? (await newCart(region!.id))
      const before = new Map((at.items ?? []).map(({ id, quantity }) => [id, quantity]))
      const { cart: filled } = await sdk.store.cart.createLineItem(
        at.id,
        { variant_id: variantId, quantity: 1 },
        { fields: FIELDS }
      )
      const line = (filled.items ?? []).find(
        ({ id, variant_id, quantity }) =>
          variant_id === variantId && quantity > (before.get(id) ?? 0)
      )
      try {
        if (serialId !== undefined && line) {
          await choose(at.id, line.id, [...keptFor(line.id), serialId])
        }
      } catch (refused) {
        // Nobody wanted another unit than that one.
        await setQuantity(line!, line!.quantity - 1)
        throw refused
      }
      await reload()
    }

    return {
      region,
      cart,
      error,
      open,
      kept,
      add,
      setQuantity,
      dropChoice: async (line) => {
        await choose(line.cart_id, line.id, [])
        await reload()
      },
      reload,
      forget: () => {
        localStorage.removeItem(KEY)
        setCart(null)
        setKept([])
      },
    }
  }, [region, cart, error, open, kept, reload])

  return <CartContext.Provider value={value}>{children}</CartContext.Provider>
}

/** The cart that this browser remembers. It is forgotten only once the store says that it is gone, or an order. */
async function readCart(): Promise<HttpTypes.StoreCart | null> {
  const id = localStorage.getItem(KEY)
  if (id === null) return null
  try {
    const { cart } = await sdk.store.cart.retrieve(id, { fields: FIELDS })
    if (!isCompleted(cart)) return cart
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error
  }
  localStorage.removeItem(KEY)
  return null
}

async function newCart(region_id: string): Promise<HttpTypes.StoreCart> {
  const { cart } = await sdk.store.cart.create({ region_id }, { fields: FIELDS })
  localStorage.setItem(KEY, cart.id)
  return cart
}

function isCompleted(cart: HttpTypes.StoreCart): boolean {
  return "completed_at" in cart && cart.completed_at !== null && cart.completed_at !== undefined
}

export function useCart(): Cart {
  const cart = useContext(CartContext)
  if (cart === null) throw new Error("There is no CartProvider above.")
  return cart
}
