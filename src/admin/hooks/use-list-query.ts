import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import { filterValue } from "../lib/filter-value"

/** What a table's URL says: one value or several for each filter, and the page. */
export type ListQuery<Filter extends string> = { [Name in Filter]?: string | string[] } & {
  limit: number
  offset: number
}

/**
 * Reads a list's filters and page from the URL, where Medusa's tables keep them as JSON.
 * @param filters the filters' names, as the API has them
 */
export function useListQuery<Filter extends string>(
  filters: readonly Filter[],
  pageSize = 20
): ListQuery<Filter> {
  const params = useQueryParams<string>(["offset", ...filters])
  const text = JSON.stringify(params)
  return useMemo(() => {
    const said = JSON.parse(text) as Partial<Record<string, string>>
    const chosen = filters.flatMap((name) => {
      const value = filterValue(said[name])
      return value === null ? [] : [[name, value] as const]
    })
    const page = { limit: pageSize, offset: Number(said.offset ?? 0) }
    return { ...Object.fromEntries(chosen), ...page } as ListQuery<Filter>
    // The names are a new array at every render; their content decides.
  }, [text, filters.join(), pageSize])
}
