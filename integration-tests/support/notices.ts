import type {
  CloseNoticeBody,
  ExtendNoticeBody,
  NoticedSerialsResponse,
  NoticeListResponse,
  NoticeOperationResponse,
  NoticePreview,
  NoticePreviewResponse,
  NoticeResponse,
  NoticeSelectionBody,
  OpenNoticeBody,
  ReduceNoticeBody,
  ResolveNoticeBody,
} from "../../src/types/notices"
import type { TestStore } from "./store"

type Headers = Record<string, string>
type Answer = Promise<NoticeOperationResponse>

/** What a shop does with notices, over HTTP. */
export interface Notices {
  preview(selection: NoticeSelectionBody): Promise<NoticePreview>
  open(selection: NoticeSelectionBody, body?: Partial<OpenNoticeBody>, headers?: Headers): Answer
  change(id: string, body: object): Answer
  extend(id: string, body: ExtendNoticeBody): Answer
  reduce(id: string, body: ReduceNoticeBody): Answer
  resolve(id: string, body: ResolveNoticeBody, headers?: Headers): Answer
  close(id: string, body?: CloseNoticeBody): Answer
  reopen(id: string): Answer
  show(id: string): Promise<NoticeResponse>
  list(query?: string): Promise<NoticeListResponse>
  units(id: string, query?: string): Promise<NoticedSerialsResponse>
  fitting(id: string): Promise<{ count: number }>
}

/** Notices of a store; each is a recall unless a body says otherwise. */
export function noticesOf(store: TestStore): Notices {
  const path = "/admin/serial-notices"
  const post = <T>(to: string, body: object = {}, headers?: Headers) =>
    store.admin.post<T>(to, body, headers)
  return {
    preview: async (selection) =>
      (await post<NoticePreviewResponse>(`${path}/preview`, { selection })).preview,
    open: (selection, body = {}, headers) =>
      post(path, { kind: "recall", title: "Battery may overheat", selection, ...body }, headers),
    change: (id, body) => post(`${path}/${id}`, body),
    extend: (id, body) => post(`${path}/${id}/extend`, body),
    reduce: (id, body) => post(`${path}/${id}/reduce`, body),
    resolve: (id, body, headers) => post(`${path}/${id}/resolve`, body, headers),
    close: (id, body = {}) => post(`${path}/${id}/close`, body),
    reopen: (id) => post(`${path}/${id}/reopen`),
    show: (id) => store.admin.get(`${path}/${id}`),
    list: (query = "") => store.admin.get(`${path}?${query}`),
    units: (id, query = "") => store.admin.get(`${path}/${id}/serials?${query}`),
    fitting: (id) => store.admin.get(`${path}/${id}/fitting`),
  }
}
