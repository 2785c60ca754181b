import type { HttpTypes } from "@medusajs/types"
import { useState, type FormEvent } from "react"
import { Link, useNavigate } from "react-router-dom"
import { useCart } from "../cart"
import { Page } from "../parts/frame"
import { Field, Problem, Shown, textsOf } from "../parts/pieces"
import { useSession } from "../session"
import { sdk } from "../shop"
import { useLoaded, useTask } from "../use-loaded"
import { money } from "../words"
import { KeptUnits } from "./cart"

/** Address, parcel and payment on one page, for guests and customers. */
export function CheckoutPage() {
  const { customer } = useSession()
  const { cart, region, kept, reload, forget } = useCart()
  const { isBusy, error, run } = useTask()
  const navigate = useNavigate()
  const parcels = useLoaded(async () => {
    if (cart === null) return undefined
    const query = { cart_id: cart.id }
    return (await sdk.store.fulfillment.listCartOptions(query)).shipping_options
  }, [cart?.id])
  const [parcelId, setParcelId] = useState<string>()

  if (cart === null || (cart.items ?? []).length === 0) {
    return <Page title="Check out" lead={<Link to="/">There is nothing in your cart yet.</Link>} />
  }

  const order = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { email = "", ...address } = textsOf(event.currentTarget)
    const option_id = parcelId ?? parcels.data?.[0]?.id ?? ""
    void run(async () => {
      try {
        const placed = await placeOrder(cart, { email, address, option_id })
        await navigate(`/orders/${placed.id}`)
        forget()
      } catch (refused) {
        // Perhaps a unit is not kept any more: the cart says which.
        await reload()
        throw refused
      }
    })
  }

  const names = { first_name: customer?.first_name ?? "", last_name: customer?.last_name ?? "" }
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
        <fieldset>
          <legend>Where it goes</legend>
          <Field
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="email"
            required
            defaultValue={customer?.email ?? cart.email ?? ""}
          />
          <div className="pair">
            <Field
              label="First name"
              name="first_name"
              autoComplete="given-name"
              required
              defaultValue={names.first_name}
            />
            <Field
              label="Last name"
              name="last_name"
              autoComplete="family-name"
              required
              defaultValue={names.last_name}
            />
          </div>
          <Field label="Street and number" name="address_1" autoComplete="address-line1" required />
          <div className="pair">
            <Field label="Postal code" name="postal_code" autoComplete="postal-code" required />
            <Field label="City" name="city" autoComplete="address-level2" required />
          </div>
          <div className="field">
            <label htmlFor="country">Country</label>
            <select id="country" name="country_code" autoComplete="country" required>
              {(region?.countries ?? []).map(({ iso_2, display_name }) => (
                <option key={iso_2} value={iso_2}>
                  {display_name}
                </option>
              ))}
            </select>
          </div>
        </fieldset>
        <div className="aside">
          <fieldset className="choices stacked">
            <legend>Parcel</legend>
            <Shown of={parcels}>
              {(options) =>
                options.map(({ id, name, amount }, at) => (
                  <label key={id}>
                    <input
                      type="radio"
                      name="parcel"
                      checked={parcelId === undefined ? at === 0 : parcelId === id}
                      onChange={() => setParcelId(id)}
                    />
                    {name} · {money(amount, cart.currency_code)}
                  </label>
                ))
              }
            </Shown>
          </fieldset>
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
          <button type="submit" disabled={isBusy}>
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
