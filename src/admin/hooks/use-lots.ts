import type { LotListQuery, LotListResponse, TraceQuery, TraceResponse } from "../../types/lots"
import { queryKeys } from "../lib/query-keys"
import { useApiQuery } from "./use-api-query"

const PATH = "/admin/serial-lots"

/** A list's filters as a table says them: one value or several. */
type AsFiltered<Query> = { [Name in keyof Query]?: Query[Name] | string | string[] }

/** Lots, with what their units come to. */
export const useLots = (query: AsFiltered<LotListQuery>) =>
  useApiQuery<LotListResponse>(
    queryKeys.lots(query),
    { path: PATH, query: { ...query } },
    { keepPrevious: true }
  )

/** Units with where they came from and who got them. */
export const useTrace = (query: TraceQuery) =>
  useApiQuery<TraceResponse>(
    queryKeys.trace(query),
    { path: `${PATH}/trace`, query: { ...query } },
    { keepPrevious: true }
  )
