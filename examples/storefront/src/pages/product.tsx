import type { HttpTypes } from "@medusajs/types"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import { useCart } from "../cart"
import { Page } from "../parts/frame"
import { Picture, Problem, Shown } from "../parts/pieces"
import { UnitPicker } from "../parts/unit-picker"
import { sdk } from "../shop"
import { useLoaded, useTask } from "../use-loaded"
import { money } from "../words"

const FIELDS = "*variants.calculated_price,+variants.inventory_quantity"

/** A product, its variants, and the very units that may be chosen. */
export function ProductPage() {
  const { handle = "" } = useParams()
  const { region } = useCart()
  const product = useLoaded(async () => {
    if (region === undefined) return undefined
    const query = { handle, region_id: region.id, fields: FIELDS }
    const [found] = (await sdk.store.product.list(query)).products
    if (!found) throw new Error("There is no such product.")
    return found
  }, [handle, region?.id])
  return (
    <Shown of={product}>
      {(found) => (
        <Page title={found.title} lead={found.description}>
          <div className="product">
            <Picture src={found.thumbnail} title={found.title} />
            <Purchase key={found.id} product={found} />
          </div>
        </Page>
      )}
    </Shown>
  )
}

function Purchase({ product }: { product: HttpTypes.StoreProduct }) {
  const { region, add } = useCart()
  const { isBusy, error, run } = useTask()
  const [added, setAdded] = useState<string>()
  const variants = product.variants ?? []
  const [chosenId, setChosenId] = useState(variants[0]?.id ?? "")
  const variant = variants.find(({ id }) => id === chosenId)
  const price = variant?.calculated_price?.calculated_amount
  const isSoldOut =
    variant?.manage_inventory === true &&
    variant.allow_backorder !== true &&
    (variant.inventory_quantity ?? 0) <= 0

  const put = (serialId?: string) =>
    void run(async () => {
      setAdded(undefined)
      await add(chosenId, serialId)
      setAdded(
        serialId === undefined
          ? "It is in your cart."
          : "This very unit is kept for you in your cart."
      )
    })

  return (
    <div className="purchase">
      {variants.length > 1 && (
        <fieldset className="choices">
          <legend>{product.options?.[0]?.title ?? "Version"}</legend>
          {variants.map(({ id, title }) => (
            <label key={id}>
              <input
                type="radio"
                name="variant"
                checked={id === chosenId}
                onChange={() => {
                  setChosenId(id)
                  setAdded(undefined)
                }}
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      {price != null && <p className="price big">{money(price, region!.currency_code)}</p>}
      <button type="button" disabled={isBusy || isSoldOut} onClick={() => put()}>
        {isSoldOut ? "Sold out" : "Put it into the cart"}
      </button>
      <Problem error={error} />
      <div role="status">
        {added !== undefined && (
          <p className="note good">
            {added} <Link to="/cart">Go to the cart</Link>
          </p>
        )}
      </div>
      {variant && !isSoldOut && (
        <UnitPicker key={variant.id} variantId={variant.id} isBusy={isBusy} onChoose={put} />
      )}
    </div>
  )
}
