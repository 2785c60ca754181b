import { useEffect, type ReactNode } from "react"
import { NavLink, useLocation } from "react-router-dom"
import { useCart } from "../cart"
import { useSession } from "../session"

/** What is around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { customer, logOut } = useSession()
  const { cart, forget } = useCart()
  const pieces = (cart?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="top">
        <NavLink className="brand" to="/">
          Werkbank
        </NavLink>
        <nav aria-label="Shop">
          <NavLink to="/" end>
            Products
          </NavLink>
          <NavLink to="/verify">Verify a number</NavLink>
          <NavLink to="/units">My units</NavLink>
          <NavLink to="/cart">
            Cart
            {pieces > 0 && (
              <span className="count" data-testid="cart-count">
                {pieces}
                <span className="unseen"> in it</span>
              </span>
            )}
          </NavLink>
          {customer ? (
            <button className="link" type="button" onClick={() => void logOut().then(forget)}>
              Log out
            </button>
          ) : (
            <NavLink to="/log-in">Log in</NavLink>
          )}
        </nav>
      </header>
      <main id="content">{children}</main>
      <footer>
        <p>
          An example shop of <code>medusa-plugin-serials</code>. Nothing is sold here.
        </p>
      </footer>
    </>
  )
}

/** A page with its heading, which names the window and gets the focus when somebody comes from another page. */
export function Page({
  title,
  lead,
  children,
}: {
  title: string
  lead?: ReactNode
  children?: ReactNode
}) {
  const { pathname, key } = useLocation()
  useEffect(() => {
    document.title = `${title} – Werkbank`
  }, [title])
  useEffect(() => {
    // The first page keeps the focus where the browser has it.
    if (key === "default") return
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true })
  }, [pathname, key])
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </>
  )
}
