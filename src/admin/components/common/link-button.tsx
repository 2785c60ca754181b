import { Button } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { Link } from "react-router-dom"
import { rightOfPage } from "../../lib/page-rights"
import { useRights } from "../../hooks/use-rights"

/** A link that looks like a button; none where it leads to a page that the user has no right to. */
export const LinkButton = ({
  to,
  children,
  ...button
}: { to: string } & Pick<ComponentProps<typeof Button>, "children" | "variant" | "size">) => {
  const can = useRights()
  const right = rightOfPage(to)
  return right === null || can(right) ? (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0 whitespace-nowrap"
      {...button}
      asChild
    >
      <Link to={to}>{children}</Link>
    </Button>
  ) : null
}
