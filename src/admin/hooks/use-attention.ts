import type { OperationResponse } from "../../types/operations"
import type { ReconciliationQuery, ReconciliationResponse, RepairBody } from "../../types/stock"
import type { AttentionResponse } from "../../types/attention"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** What waits for somebody today, and how many units stand where. */
export const useAttention = () =>
  useApiQuery<AttentionResponse>(queryKeys.attention(), { path: "/admin/serials/attention" })

/** How serials and Medusa stand to each other, place by place. */
export const useReconciliation = (query: ReconciliationQuery) =>
  useApiQuery<ReconciliationResponse>(
    queryKeys.reconciliation(query),
    { path: "/admin/serials/reconciliation", query: { ...query } },
    { keepPrevious: true }
  )

/** Repairs what disagrees at a place, on the figures that were shown. */
export const useRepair = () =>
  useApiMutation<RepairBody, OperationResponse>((body) => ({
    path: "/admin/serials/reconciliation/repairs",
    body,
  }))
