import { Link } from "react-router-dom"
import { useCart } from "../cart"
import { Page } from "./frame"
import { Problem } from "./pieces"

/** What a page says that has no lines of a cart to show: that they come, why they did not, or that there are none. */
export function CartWithoutLines({ title }: { title: string }) {
  const { cart, error, open } = useCart()
  if (cart !== undefined) {
    return (
      <Page title={title} lead="There is nothing in your cart yet.">
        <Link className="button" to="/">
          Look around
        </Link>
      </Page>
    )
  }
  return (
    <Page title={title}>
      <Problem error={error} />
      {error === undefined ? (
        <p className="loading">One moment …</p>
      ) : (
        <button type="button" onClick={() => void open()}>
          Try again
        </button>
      )}
    </Page>
  )
}
