import type { PackingListResponse, PackingQuery } from "../../types/packing"
import { request } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

const PATH = "/admin/serials/packing"

/** How often the queue is asked for again: orders come in while somebody packs. */
const REFRESH_MS = 60_000

/** The orders that wait to be packed, oldest first. */
export const usePackingQueue = (query: PackingQuery, options?: { enabled?: boolean }) =>
  useApiQuery<PackingListResponse>(
    queryKeys.packing(query),
    { path: PATH, query: { ...query } },
    { keepPrevious: true, refetchEvery: () => REFRESH_MS, ...options }
  )

/** The same, asked for once. */
export const readPackingQueue = (query: PackingQuery) =>
  request<PackingListResponse>({ path: PATH, query: { ...query } })

/** What Medusa's own Fulfil takes. */
interface Fulfilment {
  orderId: string
  location_id: string
  items: { id: string; quantity: number }[]
}

/** Fulfils lines of an order, as Medusa's dialog does. */
export const useFulfil = () =>
  useApiMutation<Fulfilment, { order: { id: string } }>(({ orderId, ...body }) => ({
    path: `/admin/orders/${orderId}/fulfillments?fields=id`,
    body,
  }))
