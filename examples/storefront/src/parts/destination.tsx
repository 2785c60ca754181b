import type { HttpTypes } from "@medusajs/types"
import { useCart } from "../cart"
import { useSession } from "../session"
import { Field, Problem } from "./pieces"

interface Props {
  cart: HttpTypes.StoreCart
  country: string | undefined
  /** Why the cart could not be given another country. */
  error: unknown
  onCountry: (code: string) => void
}

/** Who gets the order, and where. */
export function Destination({ cart, country, error, onCountry }: Props) {
  const { customer } = useSession()
  const { region } = useCart()
  return (
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
          defaultValue={customer?.first_name ?? ""}
        />
        <Field
          label="Last name"
          name="last_name"
          autoComplete="family-name"
          required
          defaultValue={customer?.last_name ?? ""}
        />
      </div>
      <Field label="Street and number" name="address_1" autoComplete="address-line1" required />
      <div className="pair">
        <Field label="Postal code" name="postal_code" autoComplete="postal-code" required />
        <Field label="City" name="city" autoComplete="address-level2" required />
      </div>
      <div className="field">
        <label htmlFor="country">Country</label>
        <select
          id="country"
          name="country_code"
          autoComplete="country"
          required
          value={country ?? ""}
          onChange={({ currentTarget }) => onCountry(currentTarget.value)}
        >
          <option value="" disabled>
            Choose a country
          </option>
          {(region?.countries ?? []).map(({ iso_2, display_name }) => (
            <option key={iso_2} value={iso_2}>
              {display_name}
            </option>
          ))}
        </select>
      </div>
      <Problem error={error} />
    </fieldset>
  )
}
