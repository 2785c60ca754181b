import type { OperationResponse } from "../../src/types/operations"
import type {
  CaseListResponse,
  CaseOperationResponse,
  CaseResponse,
  OpenCaseBody,
} from "../../src/types/cases"
import type { TestStore } from "./store"

type Headers = Record<string, string>

/** What a repair desk does, over HTTP. */
export interface Cases {
  open(body: OpenCaseBody, headers?: Headers): Promise<CaseOperationResponse>
  /** Does one of the things that a case's routes do, such as `send` or `close`. */
  act(id: string, what: string, body?: object, headers?: Headers): Promise<CaseOperationResponse>
  edit(id: string, body: object): Promise<CaseOperationResponse>
  show(id: string): Promise<CaseResponse>
  list(query: string): Promise<CaseListResponse>
  revert(operationId: string): Promise<OperationResponse>
}

/** The cases of a store. */
export function casesOf(store: TestStore): Cases {
  const path = "/admin/serial-cases"
  return {
    open: (body, headers) => store.admin.post(path, body, headers),
    act: (id, what, body = {}, headers) => store.admin.post(`${path}/${id}/${what}`, body, headers),
    edit: (id, body) => store.admin.post(`${path}/${id}`, body),
    show: (id) => store.admin.get(`${path}/${id}`),
    list: (query) => store.admin.get(`${path}?${query}`),
    revert: (id) => store.admin.post(`/admin/serials/operations/${id}/revert`, {}),
  }
}
