import { useQuery } from "@tanstack/react-query"
import type { DeliveryOutcome } from "../../lifecycle/deliveries"
import type {
  DeliveryBody,
  DeliveryChangeBody,
  DeliveryEndBody,
  DeliveryListResponse,
  DeliveryOperationResponse,
  DeliveryReceiptBody,
  DeliveryResponse,
  DeliverySerialsResponse,
} from "../../types/deliveries"
import { request } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** Expected deliveries, newest first, with how far each line came. */
export const useDeliveries = (query: object) =>
  useApiQuery<DeliveryListResponse>(
    queryKeys.deliveries(query),
    { path: "/admin/serial-deliveries", query: { ...query } },
    { keepPrevious: true }
  )

/** A delivery, what each line still lacks, and what was done; none when there is no id. */
export const useDelivery = (id: string) =>
  useApiQuery<DeliveryResponse>(
    queryKeys.delivery(id),
    { path: `/admin/serial-deliveries/${id}` },
    { enabled: id !== "" }
  )

/** The units of a delivery that came to an outcome, a page at a time. */
export const useDeliverySerials = (
  id: string,
  query: { outcome: DeliveryOutcome; limit: number; offset: number }
) =>
  useApiQuery<DeliverySerialsResponse>(
    queryKeys.deliverySerials(id, query),
    { path: `/admin/serial-deliveries/${id}/serials`, query },
    { keepPrevious: true }
  )

/** How many units one answer brings at most. */
const MOST = 1_000

/** All announced numbers of an item on a delivery that have not come; none when there is no delivery. */
export const useAnnounced = (id: string, itemId: string) =>
  useQuery({
    queryKey: queryKeys.deliverySerials(id, { announced: itemId }),
    queryFn: async () => {
      const numbers: string[] = []
      for (;;) {
        const { serials, count } = await request<DeliverySerialsResponse>({
          path: `/admin/serial-deliveries/${id}/serials`,
          query: {
            outcome: "expected",
            inventory_item_id: itemId,
            limit: MOST,
            offset: numbers.length,
          },
        })
        numbers.push(...serials.map(({ number }) => number))
        if (serials.length === 0 || numbers.length >= count) {
          return numbers
        }
      }
    },
    enabled: id !== "",
    staleTime: 0,
  })

export const useCreateDelivery = () =>
  useApiMutation<DeliveryBody, DeliveryOperationResponse>((body) => ({
    path: "/admin/serial-deliveries",
    body,
  }))

export const useChangeDelivery = (id: string) =>
  useApiMutation<DeliveryChangeBody, DeliveryOperationResponse>((body) => ({
    path: `/admin/serial-deliveries/${id}`,
    body,
  }))

export const useReceiveDelivery = (id: string) => useStep<DeliveryReceiptBody>(id, "receive")
export const useCloseDelivery = (id: string) => useStep<DeliveryEndBody>(id, "close")
export const useCancelDelivery = (id: string) => useStep<DeliveryEndBody>(id, "cancel")

function useStep<Body>(id: string, step: string) {
  return useApiMutation<Body, DeliveryOperationResponse>((body) => ({
    path: `/admin/serial-deliveries/${id}/${step}`,
    body,
  }))
}
