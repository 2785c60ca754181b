import { Link } from "react-router-dom"
import { Page } from "../parts/frame"
import { Picture, Plate, Shown } from "../parts/pieces"
import { Vouched } from "../parts/vouched"
import { useSession } from "../session"
import { serials } from "../shop"
import { useLoaded } from "../use-loaded"

/** Where the code on a unit leads: `/01/{gtin}/21/{serial}`, a GS1 Digital Link. */
export function LinkPage() {
  const { href } = window.location
  const { customer } = useSession()
  const resolved = useLoaded(() => serials.resolveLink(href), [href])
  const title = resolved.error === undefined ? "This very unit" : "This code leads nowhere"
  return (
    <Page title={resolved.data?.product?.title ?? title}>
      <Shown of={resolved}>
        {({ number, gtin, product, verified, unit }) => (
          <>
            {number !== null && (
              <p className="row">
                <Plate>{number}</Plate> <span className="hint">GTIN {gtin}</span>
              </p>
            )}
            {unit !== null && (
              <Vouched
                unit={unit}
                to={product === null ? undefined : `/products/${product.handle}`}
              />
            )}
            {number !== null && !verified && (
              <p className="note bad">
                <strong>Not verified.</strong> We cannot vouch for a unit with this number of this
                product.
              </p>
            )}
            {product !== null && unit === null && (
              <div className="card leads-on">
                <Picture src={product.thumbnail} title={product.title} />
                <div>
                  <h2>
                    <Link to={`/products/${product.handle}`}>{product.title}</Link>
                  </h2>
                  <p className="hint">{product.variant.title}</p>
                </div>
              </div>
            )}
            {product === null && <p className="note">We know no product with this code.</p>}
            <p>
              Is it yours?{" "}
              <Link to={customer ? "/units" : "/log-in?then=units"}>
                Register it, and see its warranty
              </Link>
              .
            </p>
          </>
        )}
      </Shown>
    </Page>
  )
}
