import type { HttpTypes } from "@medusajs/types"
import { useState, type FormEvent } from "react"
import { Link, useNavigate } from "react-router-dom"
import { useCart } from "../cart"
import { CartWithoutLines } from "../parts/cart-without-lines"
import { Destination } from "../parts/destination"
import { Page } from "../parts/frame"
import { ParcelChoice, useParcels } from "../parts/parcels"
import { Problem, textsOf } from "../parts/pieces"
import { useSession } from "../session"
import { sdk } from "../shop"
import { useTask } from "../use-loaded"
import { money } from "../words"
import { KeptUnits } from "./cart"

/** Address, parcel and payment on one page, for guests and customers. */
export function CheckoutPage() {
  const { customer } = useSession()
  const { cart, kept, reload, forget } = useCart()
  const { isBusy, error, run } = useTask()
  const navigate = useNavigate()
  const moving = useTask()
  const [destination, setDestination] = useState<string>()
  const parcels = useParcels(cart)

  if (!cart || (cart.items ?? []).length === 0) return <CartWithoutLines title="Check out" />

  // Parcels and taxes hang on where the cart goes.
  const moveTo = (country_code: string) => {
    setDestination(country_code)
    void moving.run(async () => {
      await sdk.store.cart.update(cart.id, { shipping_address: { country_code } })
      await reload()
    })
  }

  const order = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { email = "", ...address } = textsOf(event.currentTarget)
    const option_id = parcels.chosen?.id
    if (option_id === undefined) return
    void run(async () => {
      try {
        const placed = await placeOrder(cart, { email, address, option_id })
        await navigate(`/orders/${placed.id}`)
        forget()
      } catch (refused) {
        // Perhaps a unit is not kept any more: the cart says which.
        await reload().catch(() => undefined)
        throw refused
      }
    })
  }

  return (
    <Page title="Check out">
      {customer === null && (
        <p>
          You check out as a guest. <Link to="/log-in?then=checkout">Log in</Link> to have your
          units under <em>My units</em> by themselves.
        </p>
      )}
      {/* Filled anew once it is known who is logged in. */}
      <form className="checkout" key={customer?.id ?? "guest"} onSubmit={order}>
        <Destination
          cart={cart}
          country={moving.isBusy ? destination : parcels.country}
          error={moving.error}
          onCountry={moveTo}
        />
        <div className="aside">
          <ParcelChoice parcels={parcels} currency={cart.currency_code} />
          <section className="summary" aria-labelledby="your-order">
            <h2 id="your-order">Your order</h2>
            <ul>
              {(cart.items ?? []).map((line) => (
                <li key={line.id}>
                  <p>
                    {line.quantity} × {line.product_title}
                  </p>
                  {kept
                    .filter(({ line_item_id }) => line_item_id === line.id)
                    .map((one) => (
                      <KeptUnits key={one.line_item_id} kept={one} />
                    ))}
                </li>
              ))}
            </ul>
            <p>
              Goods <strong>{money(cart.item_total ?? 0, cart.currency_code)}</strong>
            </p>
            <p className="hint">Paid when it arrives: this shop only plays.</p>
          </section>
          <Problem error={error} />
          <button type="submit" disabled={isBusy || moving.isBusy || !parcels.chosen}>
            {isBusy ? "Ordering …" : "Order and pay"}
          </button>
        </div>
      </form>
    </Page>
  )
}

interface Checkout {
  email: string
  address: Record<string, string>
  option_id: string
}

/** Address, parcel, payment, order: each step may be taken again where a later one was refused. */
async function placeOrder(
  { id }: HttpTypes.StoreCart,
  { email, address, option_id }: Checkout
): Promise<HttpTypes.StoreOrder> {
  const { first_name, last_name, address_1, postal_code, city, country_code } = address
  const to = { first_name, last_name, address_1, postal_code, city, country_code }
  await sdk.store.cart.update(id, { email, shipping_address: to, billing_address: to })
  const { cart } = await sdk.store.cart.addShippingMethod(id, { option_id })
  await sdk.store.payment.initiatePaymentSession(cart, { provider_id: "pp_system_default" })
  const answer = await sdk.store.cart.complete(id)
  if (answer.type === "cart") throw new Error(answer.error.message)
  return answer.order
}
