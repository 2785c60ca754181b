import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import type { SerialListQuery } from "../../../types/api"

/** The filters that stand in the URL, as JSON, by the names that the API has for them. */
export const FILTERS = ["status", "location_id", "condition_id"] as const

/** The list's query as the URL says it: search, filters, order and page, each with the table's prefix. */
export function useTableQuery({
  prefix,
  pageSize,
  scope,
}: {
  prefix?: string
  pageSize: number
  scope: SerialListQuery
}): SerialListQuery {
  const { q, order, offset, received_at, ...filters } = useQueryParams(
    ["q", "order", "offset", "received_at", ...FILTERS],
    prefix
  )
  return useMemo(() => {
    const chosen = FILTERS.flatMap((name) => {
      const values = parse(filters[name])
      return Array.isArray(values) && values.length > 0 ? [[name, values.map(String)]] : []
    })
    return {
      ...scope,
      ...Object.fromEntries(chosen),
      ...receivedBetween(parse(received_at)),
      q,
      order: order ?? "-received_at",
      limit: pageSize,
      offset: Number(offset ?? 0),
    }
    // The scope is a new object at every render; its content decides.
  }, [q, order, offset, received_at, JSON.stringify(filters), JSON.stringify(scope), pageSize])
}

function receivedBetween(value: unknown): SerialListQuery {
  const { $gte, $gt, $lte, $lt } = (value ?? {}) as Record<string, string | undefined>
  const [after, before] = [$gte ?? $gt, $lte ?? $lt]
  return {
    ...(after === undefined ? {} : { received_after: after }),
    ...(before === undefined ? {} : { received_before: before }),
  }
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text)
  } catch {
    return null
  }
}
