import { StatusBadge } from "@medusajs/ui"
import type { BookState } from "../../../lifecycle/book"
import { useT } from "../../i18n/use-t"

const COLOURS = {
  open: "green",
  disposed: "grey",
  withdrawn: "orange",
} as const satisfies Record<BookState, string>

/** Where a line of the book stands. */
export const BookStateBadge = ({ state }: { state: BookState }) => {
  const t = useT()
  return (
    <StatusBadge color={COLOURS[state]} className="text-nowrap">
      {t(`book.states.${state}`)}
    </StatusBadge>
  )
}
