import { Button } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { Link } from "react-router-dom"

/** A link that looks like a button. */
export const LinkButton = ({
  to,
  children,
  ...button
}: { to: string } & Pick<ComponentProps<typeof Button>, "children" | "variant" | "size">) => (
  <Button
    size="small"
    variant="secondary"
    className="shrink-0 whitespace-nowrap"
    {...button}
    asChild
  >
    <Link to={to}>{children}</Link>
  </Button>
)
