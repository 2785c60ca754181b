import { Link } from "react-router-dom"
import { useCart } from "../cart"
import { Page } from "../parts/frame"
import { Picture, Problem, Shown } from "../parts/pieces"
import { sdk } from "../shop"
import { useLoaded } from "../use-loaded"
import { money } from "../words"

/** The shop window. */
export function ProductsPage() {
  const { region, error } = useCart()
  const products = useLoaded(async () => {
    if (region === undefined) return undefined
    const fields = "id,handle,title,thumbnail,description,*variants.calculated_price"
    return (await sdk.store.product.list({ region_id: region.id, fields, limit: 100 })).products
  }, [region?.id])
  return (
    <Page
      title="Made to be looked after"
      lead="Every unit here has a number, and a record for life: where it has been, how long it is under warranty, and whose it is."
    >
      {region === undefined && <Problem error={error} />}
      <Shown of={products}>
        {(list) => (
          <ul className="grid">
            {list.map(({ id, handle, title, thumbnail, variants }) => {
              const prices = (variants ?? []).flatMap(
                ({ calculated_price }) => calculated_price?.calculated_amount ?? []
              )
              return (
                <li key={id} className="card">
                  <Picture src={thumbnail} title={title} />
                  <h2>
                    <Link to={`/products/${handle}`}>{title}</Link>
                  </h2>
                  <p className="price">
                    {prices.length > 1 && "from "}
                    {prices.length > 0 && money(Math.min(...prices), region!.currency_code)}
                  </p>
                </li>
              )
            })}
          </ul>
        )}
      </Shown>
    </Page>
  )
}
