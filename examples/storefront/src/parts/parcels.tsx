import type { HttpTypes } from "@medusajs/types"
import { useState } from "react"
import { sdk } from "../shop"
import { useLoaded } from "../use-loaded"
import { money } from "../words"
import { Shown } from "./pieces"

type Parcel = HttpTypes.StoreCartShippingOption

interface Parcels {
  country: string | undefined
  /** The ways in which the cart can be sent to its country; undefined until they are known. */
  data?: Parcel[]
  error?: unknown
  /** The first unless the buyer chose another. */
  chosen: Parcel | undefined
  choose: (id: string) => void
}

/** What parcels there are for a cart, which its country decides. */
export function useParcels(cart: HttpTypes.StoreCart | null | undefined): Parcels {
  const [id, choose] = useState<string>()
  const country = cart?.shipping_address?.country_code
  const loaded = useLoaded(async () => {
    if (!cart || !country) return undefined
    const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
    return { country, shipping_options }
  }, [cart?.id, country])
  // Those of the country before are of no use while the new ones come.
  const data = loaded.data?.country === country ? loaded.data?.shipping_options : undefined
  const chosen = data?.find((parcel) => parcel.id === id) ?? data?.[0]
  return { country, data, error: loaded.error, chosen, choose }
}

/** Which parcel it shall be. */
export function ParcelChoice({ parcels, currency }: { parcels: Parcels; currency: string }) {
  return (
    <fieldset className="choices stacked">
      <legend>Parcel</legend>
      {parcels.country ? (
        <Shown of={parcels}>
          {(options) =>
            options.length === 0 ? (
              <p className="note bad">We send no parcels to this country.</p>
            ) : (
              options.map(({ id, name, amount }) => (
                <label key={id}>
                  <input
                    type="radio"
                    name="parcel"
                    checked={id === parcels.chosen?.id}
                    onChange={() => parcels.choose(id)}
                  />
                  {name} · {money(amount, currency)}
                </label>
              ))
            )
          }
        </Shown>
      ) : (
        <p className="hint">Choose a country first.</p>
      )}
    </fieldset>
  )
}
