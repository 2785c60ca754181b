import type {
  ConditionBody,
  ConditionDeleteResponse,
  ConditionResponse,
} from "../../types/conditions"
import type {
  ReasonBody,
  ReasonDeleteResponse,
  ReasonListResponse,
  ReasonResponse,
} from "../../types/reasons"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** Adds a condition, or changes the one with this id. */
export const useSaveCondition = (id: string | null) =>
  useApiMutation<ConditionBody, ConditionResponse>((body) => ({
    path: pathTo("/admin/serial-conditions", id),
    body,
  }))

export const useDeleteCondition = () =>
  useApiMutation<string, ConditionDeleteResponse>((id) => ({
    path: `/admin/serial-conditions/${id}`,
    method: "DELETE",
  }))

/** The reasons that are offered wherever one is asked for. */
export const useReasons = () =>
  useApiQuery<ReasonListResponse>(queryKeys.reasons(), { path: "/admin/serial-reasons" })

/** Adds a reason, or changes the one with this id. */
export const useSaveReason = (id: string | null) =>
  useApiMutation<ReasonBody, ReasonResponse>((body) => ({
    path: pathTo("/admin/serial-reasons", id),
    body,
  }))

export const useDeleteReason = () =>
  useApiMutation<string, ReasonDeleteResponse>((id) => ({
    path: `/admin/serial-reasons/${id}`,
    method: "DELETE",
  }))

function pathTo(list: string, id: string | null): string {
  return id === null ? list : `${list}/${id}`
}
