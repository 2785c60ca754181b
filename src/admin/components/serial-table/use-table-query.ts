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
 * known
 */
export function useTableQuery({
  prefix,
  pageSize,
  scope,
}: {
  prefix?: string
  pageSize: number
  scope: SerialListQuery
}): { query: SerialListQuery; isReady: boolean; error: Error | null } {
  const text = JSON.stringify(useQueryParams<string>([...PARAMETERS], prefix))
  const said = JSON.parse(text) as TableParameters
  const order = useOrderNumbered(wordsOf(said.of_order))
  const customers = useCustomersNamed(wordsOf(said.of_customer))
  const scopeText = JSON.stringify(scope)
  const query = useMemo(
    () => ({
      ...(JSON.parse(scopeText) as SerialListQuery),
      ...tableQuery(JSON.parse(text) as TableParameters, pageSize),
      ...(order.data === undefined ? {} : { order_id: order.data ?? NOBODY }),
      ...(customers.data === undefined
        ? {}
        : { customer_id: customers.data.length > 0 ? customers.data : NOBODY }),
    }),
    [text, scopeText, pageSize, order.data, customers.data]
  )
  const error = order.error ?? customers.error
  return { query, isReady: error === null && !order.isLoading && !customers.isLoading, error }
}
