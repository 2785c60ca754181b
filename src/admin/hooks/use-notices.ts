import type {
  ChangeNoticeBody,
  CloseNoticeBody,
  ExtendNoticeBody,
  FittingUnitsResponse,
  NoticedSerialsQuery,
  NoticedSerialsResponse,
  NoticeListQuery,
  NoticeListResponse,
  NoticeOperationResponse,
  NoticePreviewResponse,
  NoticeResponse,
  OpenNoticeBody,
  PreviewNoticeBody,
  ReduceNoticeBody,
  ReopenNoticeBody,
  ResolveNoticeBody,
} from "../../types/notices"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

const PATH = "/admin/serial-notices"

/** A list's filters as a table says them: one value or several. */
type AsFiltered<Query> = { [Name in keyof Query]?: Query[Name] | string | string[] }

/** Notices, newest first. */
export const useNotices = (query: AsFiltered<NoticeListQuery>) =>
  useApiQuery<NoticeListResponse>(
    queryKeys.notices(query),
    { path: PATH, query: { ...query } },
    { keepPrevious: true }
  )

/** A notice, how far its units came, and what was done. */
export const useNotice = (id: string) =>
  useApiQuery<NoticeResponse>(queryKeys.notice(id), { path: `${PATH}/${id}` })

/** A page of the units of a notice. */
export const useNoticeUnits = (id: string, query: AsFiltered<NoticedSerialsQuery>) =>
  useApiQuery<NoticedSerialsResponse>(
    queryKeys.noticeUnits(id, query),
    { path: `${PATH}/${id}/serials`, query: { ...query } },
    { keepPrevious: true }
  )

/** How many units a notice is about that have not been under it. */
export const useFittingUnits = (id: string, enabled: boolean) =>
  useApiQuery<FittingUnitsResponse>(
    queryKeys.noticeFitting(id),
    { path: `${PATH}/${id}/fitting` },
    { enabled }
  )

/** What a notice would come to; changes nothing. */
export const usePreviewNotice = () =>
  useApiMutation<PreviewNoticeBody, NoticePreviewResponse>((body) => ({
    path: `${PATH}/preview`,
    body,
  }))

export const useOpenNotice = () =>
  useApiMutation<OpenNoticeBody, NoticeOperationResponse>((body) => ({ path: PATH, body }))

export const useChangeNotice = (id: string) =>
  useApiMutation<ChangeNoticeBody, NoticeOperationResponse>((body) => ({
    path: `${PATH}/${id}`,
    body,
  }))

export const useExtendNotice = (id: string) => useNoticeStep<ExtendNoticeBody>(id, "extend")
export const useReduceNotice = (id: string) => useNoticeStep<ReduceNoticeBody>(id, "reduce")
export const useResolveNotice = (id: string) => useNoticeStep<ResolveNoticeBody>(id, "resolve")
export const useCloseNotice = (id: string) => useNoticeStep<CloseNoticeBody>(id, "close")
export const useReopenNotice = (id: string) => useNoticeStep<ReopenNoticeBody>(id, "reopen")

function useNoticeStep<Body>(id: string, step: string) {
  return useApiMutation<Body, NoticeOperationResponse>((body) => ({
    path: `${PATH}/${id}/${step}`,
    body,
  }))
}
