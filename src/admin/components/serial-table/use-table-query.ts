import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import type { SerialListQuery } from "../../../types/serials"
import { useCustomersNamed, useOrderNumbered } from "../../hooks/use-places"
import { PARAMETERS, tableQuery, wordsOf, type TableParameters } from "./table-query"

/** No id of Medusa's looks like this: where nobody bears a name, no unit is listed. */
const NOBODY = "none"

/**
 * The list's query as the URL says it: search, filters, order and page, each with the table's prefix.
 * @returns the query; it is ready once it is known what an order's number or a customer's name means, if that can be
 * known. `beyond` is said where a customer's name means more customers than are listed.
 */
export function useTableQuery({
  prefix,
  pageSize,
  scope,
}: {
  prefix?: string
  pageSize: number
  scope: SerialListQuery
}): {
  query: SerialListQuery
  isReady: boolean
  error: Error | null
  beyond: { name: string; shown: number; count: number } | null
} {
  const text = JSON.stringify(useQueryParams<string>([...PARAMETERS], prefix))
  const said = JSON.parse(text) as TableParameters
  const order = useOrderNumbered(wordsOf(said.of_order))
  const name = wordsOf(said.of_customer)
  const customers = useCustomersNamed(name)
  const scopeText = JSON.stringify(scope)
  const query = useMemo(
    () => ({
      ...(JSON.parse(scopeText) as SerialListQuery),
      ...tableQuery(JSON.parse(text) as TableParameters, pageSize),
      ...(order.data === undefined ? {} : { order_id: order.data ?? NOBODY }),
      ...(customers.data === undefined
        ? {}
        : { customer_id: customers.data.ids.length > 0 ? customers.data.ids : NOBODY }),
    }),
    [text, scopeText, pageSize, order.data, customers.data]
  )
  const error = order.error ?? customers.error
  const { ids = [], count = 0 } = customers.data ?? {}
  return {
    query,
    isReady: error === null && !order.isLoading && !customers.isLoading,
    error,
    beyond: count > ids.length ? { name, shown: ids.length, count } : null,
  }
}
