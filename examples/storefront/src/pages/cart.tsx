import type { HttpTypes } from "@medusajs/types"
import type { CartLineSerials } from "medusa-plugin-serials/client"
import { Link } from "react-router-dom"
import { useCart } from "../cart"
import { CartWithoutLines } from "../parts/cart-without-lines"
import { Page } from "../parts/frame"
import { Picture, Plate, Problem } from "../parts/pieces"
import { useTask } from "../use-loaded"
import { clock, money } from "../words"

/** What the buyer wants, with the very units that are kept for it. */
export function CartPage() {
  const { cart, kept } = useCart()
  const items = cart?.items ?? []
  if (!cart || items.length === 0) return <CartWithoutLines title="Your cart" />
  return (
    <Page title="Your cart">
      <ul className="lines">
        {items.map((line) => (
          <li key={line.id}>
            <CartLine
              line={line}
              currency={cart.currency_code}
              kept={kept.find(({ line_item_id }) => line_item_id === line.id)}
            />
          </li>
        ))}
      </ul>
      <div className="sum">
        <p>
          Total <strong>{money(cart.item_total ?? 0, cart.currency_code)}</strong>
        </p>
        <Link className="button" to="/checkout">
          Check out
        </Link>
      </div>
    </Page>
  )
}

interface LineProps {
  line: HttpTypes.StoreCartLineItem
  currency: string
  kept: CartLineSerials | undefined
}

function CartLine({ line, currency, kept }: LineProps) {
  const { add, setQuantity, dropChoice } = useCart()
  const { isBusy, error, run } = useTask()
  const title = line.product_title ?? line.title
  const set = (quantity: number) => void run(() => setQuantity(line, quantity))
  const addOne = () => {
    // Medusa counts what is kept for a line as gone for it, too: one more than a chosen unit gets a line of its own.
    if (kept?.serials.length && line.variant_id) void run(() => add(line.variant_id!))
    else set(line.quantity + 1)
  }
  return (
    <article className="line" data-testid="cart-line" aria-label={title}>
      <Picture src={line.thumbnail} title={title} />
      <div className="said">
        <h2>
          <Link to={`/products/${line.product_handle}`}>{title}</Link>
        </h2>
        <p className="hint">{line.variant_title}</p>
        {kept !== undefined && <KeptUnits kept={kept} />}
        {kept !== undefined && kept.lost.length > 0 && (
          <div className="note bad">
            <p>The unit you chose is not kept for you any more.</p>
            <button className="link" type="button" onClick={() => void run(() => dropChoice(line))}>
              Take any unit
            </button>{" "}
            or <Link to={`/products/${line.product_handle}`}>choose another one</Link>.
          </div>
        )}
        <Problem error={error} />
      </div>
      <div className="amounts">
        <div className="stepper" role="group" aria-label={`How many of ${title}`}>
          <button
            type="button"
            aria-label="One less"
            disabled={isBusy}
            onClick={() => set(line.quantity - 1)}
          >
            −
          </button>
          <output>{line.quantity}</output>
          <button type="button" aria-label="One more" disabled={isBusy} onClick={addOne}>
            +
          </button>
        </div>
        <p className="price">{money(line.unit_price * line.quantity, currency)}</p>
        <button className="link" type="button" disabled={isBusy} onClick={() => set(0)}>
          Remove<span className="unseen"> {title}</span>
        </button>
      </div>
    </article>
  )
}

/** The very units of a line, and until when they are kept. */
export function KeptUnits({ kept }: { kept: Pick<CartLineSerials, "serials"> }) {
  return (
    <ul className="kept">
      {kept.serials.map(({ id, number, condition, note, held_until }) => (
        <li key={id}>
          <p className="row">
            <Plate>{number}</Plate>
            {condition !== null && (
              <span className={`badge ${condition.colour}`}>{condition.name}</span>
            )}
          </p>
          {note !== null && <p className="hint">{note}</p>}
          {held_until !== null && <p className="hint">Kept for you until {clock(held_until)}.</p>}
        </li>
      ))}
    </ul>
  )
}
