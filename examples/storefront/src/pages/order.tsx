import type { OrderedSerial } from "medusa-plugin-serials/client"
import { useEffect } from "react"
import { Link, useParams } from "react-router-dom"
import { Page } from "../parts/frame"
import { Plate, Shown } from "../parts/pieces"
import { WarrantyBadge } from "../parts/warranty-badge"
import { useSession } from "../session"
import { sdk, serials } from "../shop"
import { useLoaded } from "../use-loaded"
import { money } from "../words"

/** After how many milliseconds an order is looked at again. */
const MOMENTS = [1_000, 3_000, 8_000]

/** What was ordered, and which units. */
export function OrderPage() {
  const { id = "" } = useParams()
  const { customer } = useSession()
  const order = useLoaded(async () => (await sdk.store.order.retrieve(id)).order, [id])
  const ordered = useLoaded(() => serials.ordered(id, { limit: 100 }), [id])
  const units = ordered.data?.serials ?? []
  useEffect(() => {
    // What was chosen is set aside a moment after the order is placed.
    const timers = MOMENTS.map((moment) => setTimeout(ordered.reload, moment))
    return () => timers.forEach(clearTimeout)
  }, [ordered.reload])
  return (
    <Shown of={order}>
      {({ display_id, email, items, total, currency_code }) => (
        <Page
          title={`Thank you! Order ${display_id}`}
          lead={
            <>
              We write to <strong>{email}</strong> as soon as it is on its way.
            </>
          }
        >
          <ul className="ordered">
            {(items ?? []).map((line) => (
              <li key={line.id}>
                <p>
                  <strong>
                    {line.quantity} × {line.product_title}
                  </strong>{" "}
                  <span className="hint">{line.variant_title}</span>
                </p>
                <ul className="kept">
                  {units
                    .filter(({ line_item_id }) => line_item_id === line.id)
                    .map((unit) => (
                      <Unit key={unit.id} unit={unit} />
                    ))}
                </ul>
              </li>
            ))}
          </ul>
          <p>
            Total <strong>{money(total, currency_code)}</strong>
          </p>
          <p className="note">
            {customer ? (
              <>
                Once it is sent, its number and warranty are under <Link to="/units">My units</Link>
                .
              </>
            ) : (
              <>
                Once it is sent, <Link to="/log-in">make an account</Link> and register its number
                with the order number <strong>{display_id}</strong> and this e-mail address: then
                its warranty is yours.
              </>
            )}
          </p>
        </Page>
      )}
    </Shown>
  )
}

function Unit({ unit }: { unit: OrderedSerial }) {
  const { number, condition, note, state, warranty } = unit
  return (
    <li data-testid="ordered-unit">
      <p className="row">
        <Plate>{number}</Plate>
        {condition !== null && (
          <span className={`badge ${condition.colour}`}>{condition.name}</span>
        )}
        {warranty !== null && <WarrantyBadge of={warranty} />}
      </p>
      {note !== null && <p className="hint">{note}</p>}
      <p className="hint">{state === "sold" ? "Packed and sold to you." : "Set aside for you."}</p>
    </li>
  )
}
