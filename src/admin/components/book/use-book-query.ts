import { useMemo } from "react"
import { addDays } from "../../../lifecycle/calendar"
import type { BookQuery } from "../../../types/book"
import { useListQuery } from "../../hooks/use-list-query"
import { daysOf } from "../serial-table/date-range"

const FILTERS = ["state", "inventory_item_id", "acquired_on", "disposed_on", "q"] as const

/** What the book's URL asks for; days as the API has them, the last one included. */
export function useBookQuery(): BookQuery & { limit: number; offset: number } {
  const said = useListQuery(FILTERS)
  return useMemo(() => {
    const { acquired_on, disposed_on, ...rest } = said
    const acquired = rangeOf(acquired_on)
    const disposed = rangeOf(disposed_on)
    return {
      ...(rest as BookQuery & { limit: number; offset: number }),
      acquired_from: acquired.from,
      acquired_until: acquired.until,
      disposed_from: disposed.from,
      disposed_until: disposed.until,
    }
  }, [said])
}

function rangeOf(text: string | string[] | undefined): { from?: string; until?: string } {
  const { from, before } = daysOf(parsed(text))
  return { from, until: before && addDays(before, -1) }
}

function parsed(text: string | string[] | undefined): unknown {
  try {
    return JSON.parse(typeof text === "string" ? text : "null")
  } catch {
    return null
  }
}
