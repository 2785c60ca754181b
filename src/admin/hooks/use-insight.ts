import type {
  AgeingQuery,
  AgeingResponse,
  MovementsQuery,
  MovementsResponse,
  RatesQuery,
  RatesResponse,
  TimeToSaleQuery,
  TimeToSaleResponse,
} from "../../types/insight"
import { queryKeys } from "../lib/query-keys"
import { useApiQuery } from "./use-api-query"

/** What was received, sold and returned, and what was in repair, by period. */
export const useMovements = (query: MovementsQuery) =>
  useInsight<MovementsResponse>("movements", query)

/** Of the units sold in a range, how many came back and how many showed a fault since. */
export const useRates = (query: RatesQuery) => useInsight<RatesResponse>("rates", query)

/** How old the units on hand are. */
export const useAgeing = (query: AgeingQuery) => useInsight<AgeingResponse>("ageing", query)

/** How long units waited for their first sale. */
export const useTimeToSale = (query: TimeToSaleQuery) =>
  useInsight<TimeToSaleResponse>("time-to-sale", query)

function useInsight<Answer>(what: string, query: object) {
  return useApiQuery<Answer>(
    queryKeys.insight(what, query),
    { path: `/admin/serials/insight/${what}`, query: { ...query } },
    { keepPrevious: true }
  )
}
