import { useQuery } from "@tanstack/react-query"
import type {
  CancelCaseBody,
  CaseListQuery,
  CaseListResponse,
  CaseOperationResponse,
  CaseResponse,
  CaseSerialsResponse,
  CloseCaseBody,
  EditCaseBody,
  HandBackBody,
  OpenCaseBody,
  ReceiveCaseBody,
  ReplaceInAdvanceBody,
  ReturnCaseBody,
  SendCaseBody,
} from "../../types/cases"
import { allPages } from "../lib/all-pages"
import { request } from "../lib/client"
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

/** The units of a case, a page at a time: those that it is about first. */
export const useCaseSerials = (
  id: string,
  query: { limit: number; offset: number },
  options: { enabled: boolean }
) =>
  useApiQuery<CaseSerialsResponse>(
    queryKeys.caseUnits(id, query),
    { path: `/admin/serial-cases/${id}/serials`, query },
    { keepPrevious: true, ...options }
  )

/** How many units one answer brings at most. */
const MOST = 1_000

/** All units that a case is about: as they came with it, or read page by page where they are more than that. */
export function useCaseSubjects({ case: { id, counts }, serials }: CaseResponse) {
  const came = serials.filter(({ role }) => role === "subject")
  const isWhole = came.length >= counts.subject
  const query = useQuery({
    queryKey: queryKeys.caseUnits(id, { role: "subject" }),
    queryFn: async () => {
      const units = await allPages(
        MOST,
        async (stretch) => {
          const { serials: rows, count } = await request<CaseSerialsResponse>({
            path: `/admin/serial-cases/${id}/serials`,
            query: { ...stretch },
          })
          return { rows, count }
        },
        counts.subject
      )
      return units.filter(({ role }) => role === "subject")
    },
    enabled: !isWhole,
    staleTime: 0,
    gcTime: 0,
  })
  return isWhole ? { ...query, data: came } : query
}

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
