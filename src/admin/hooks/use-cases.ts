import type {
  CancelCaseBody,
  CaseListQuery,
  CaseListResponse,
  CaseOperationResponse,
  CaseResponse,
  CloseCaseBody,
  EditCaseBody,
  HandBackBody,
  OpenCaseBody,
  ReceiveCaseBody,
  ReplaceInAdvanceBody,
  ReturnCaseBody,
  SendCaseBody,
} from "../../types/cases"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

export const useCases = (query: CaseListQuery, options?: { enabled?: boolean }) =>
  useApiQuery<CaseListResponse>(
    queryKeys.cases(query),
    { path: "/admin/serial-cases", query: { ...query } },
    { keepPrevious: true, ...options }
  )

/** A case, what can be done with it now, its units, and what was done. */
export const useCase = (id: string, options?: { enabled?: boolean }) =>
  useApiQuery<CaseResponse>(queryKeys.case(id), { path: `/admin/serial-cases/${id}` }, options)

export const useOpenCase = () =>
  useApiMutation<OpenCaseBody, CaseOperationResponse>((body) => ({
    path: "/admin/serial-cases",
    body,
  }))

export const useEditCase = (id: string) =>
  useApiMutation<EditCaseBody, CaseOperationResponse>((body) => ({
    path: `/admin/serial-cases/${id}`,
    body,
  }))

export const useReceiveCase = (id: string) => useCaseStep<ReceiveCaseBody>(id, "receive")
export const useSendCase = (id: string) => useCaseStep<SendCaseBody>(id, "send")
export const useReturnCase = (id: string) => useCaseStep<ReturnCaseBody>(id, "return")
export const useHandBack = (id: string) => useCaseStep<HandBackBody>(id, "hand-back")
export const useReplaceInAdvance = (id: string) =>
  useCaseStep<ReplaceInAdvanceBody>(id, "replace-in-advance")
export const useCloseCase = (id: string) => useCaseStep<CloseCaseBody>(id, "close")
export const useCancelCase = (id: string) => useCaseStep<CancelCaseBody>(id, "cancel")

function useCaseStep<Body>(id: string, step: string) {
  return useApiMutation<Body, CaseOperationResponse>((body) => ({
    path: `/admin/serial-cases/${id}/${step}`,
    body,
  }))
}
