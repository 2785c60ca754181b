import { readStock } from "../../scripts/store-client"
import type {
  ArriveBody,
  DispatchBody,
  MoveBody,
  TransferListResponse,
  TransferOperationResponse,
  TransferResponse,
} from "../../src/types/transfers"
import type { NamedSerial } from "../../src/types/refs"
import type { OperationResponse } from "../../src/types/operations"
import type { TestStore } from "./store"

type Headers = Record<string, string>
type Answer = Promise<TransferOperationResponse>

/** What a shop does with transfers, over HTTP. */
export interface Transfers {
  dispatch(serials: NamedSerial[], body?: Partial<DispatchBody>, headers?: Headers): Answer
  move(serials: NamedSerial[], body?: Partial<MoveBody>, headers?: Headers): Answer
  arrive(id: string, body: ArriveBody, headers?: Headers): Answer
  lose(id: string, body: object): Answer
  cancel(id: string, body?: object, headers?: Headers): Answer
  show(id: string): Promise<TransferResponse>
  list(query: string): Promise<TransferListResponse>
  revert(operationId: string, headers?: Headers): Promise<OperationResponse>
}

/** Transfers to one destination, unless a body says another. */
export function transfersTo(store: TestStore, destination: () => string): Transfers {
  const path = "/admin/serial-transfers"
  const post = <T>(to: string, body: object, headers?: Headers) =>
    store.admin.post<T>(to, body, headers)
  const send = <T>(to: string, serials: NamedSerial[], body = {}, headers?: Headers) =>
    post<T>(to, { destination_location_id: destination(), serials, ...body }, headers)
  return {
    dispatch: (serials, body, headers) => send(path, serials, body, headers),
    move: (serials, body, headers) => send(`${path}/move`, serials, body, headers),
    arrive: (id, body, headers) => post(`${path}/${id}/arrive`, body, headers),
    lose: (id, body) => post(`${path}/${id}/lose`, body),
    cancel: (id, body = {}, headers) => post(`${path}/${id}/cancel`, body, headers),
    show: (id) => store.admin.get(`${path}/${id}`),
    list: (query) => store.admin.get(`${path}?${query}`),
    revert: (id, headers) => post(`/admin/serials/operations/${id}/revert`, {}, headers),
  }
}

/** Medusa's stocked quantity of an item at places; null where it has no level. */
export async function stockedAt(
  store: TestStore,
  itemId: string,
  ...locationIds: string[]
): Promise<(number | null)[]> {
  const levels = await Promise.all(
    locationIds.map((locationId) => readStock(store.admin, itemId, locationId))
  )
  return levels.map((level) => level?.stocked ?? null)
}
