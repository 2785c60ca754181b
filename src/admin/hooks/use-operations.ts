import type {
  OperationDetailResponse,
  OperationListQuery,
  OperationListResponse,
} from "../../types/operations"
import { queryKeys } from "../lib/query-keys"
import { useApiQuery } from "./use-api-query"

/** What was done to serials, newest first. */
export const useOperations = (query: OperationListQuery) =>
  useApiQuery<OperationListResponse>(
    queryKeys.operations(query),
    { path: "/admin/serials/operations", query: { ...query } },
    { keepPrevious: true }
  )

/** One operation with its first units; none is asked for without an id. */
export const useOperation = (id: string) =>
  useApiQuery<OperationDetailResponse>(
    queryKeys.operation(id),
    { path: `/admin/serials/operations/${id}` },
    { enabled: id !== "" }
  )
