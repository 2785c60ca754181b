import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** A link within text. */
export const TextLink = ({
  to,
  isNumber,
  children,
}: {
  to: string
  /** Serial numbers stand in a type where 0 and O differ. */
  isNumber?: boolean
  children: ReactNode
}) => (
  <Link
    to={to}
    // Rows of tables are links themselves.
    onClick={(event) => event.stopPropagation()}
    className={clx(
      "text-ui-tag-blue-text rounded underline outline-none focus-visible:shadow-borders-focus",
      { "font-mono": isNumber }
    )}
  >
    {children}
  </Link>
)
