import { useState, type ComponentProps } from "react"
import type { Pager } from "../components/common/pager"

/** How many rows of a long list a browser draws at a time. */
const DRAWN = 100

/** The stretch of a list that is drawn now, and what its pager is given; the first where the list became shorter. */
export function usePage<Row>(
  rows: readonly Row[],
  limit = DRAWN
): { shown: Row[]; pager: ComponentProps<typeof Pager> } {
  const [wanted, setOffset] = useState(0)
  const offset = wanted < rows.length ? wanted : 0
  return {
    shown: rows.slice(offset, offset + limit),
    pager: { count: rows.length, limit, offset, onChange: setOffset },
  }
}
