import { useMutation, useQuery } from "@tanstack/react-query"
import type {
  DeliverBody,
  EraseProofResponse,
  LoseInDeliveryBody,
  UndeliverBody,
} from "../../types/fulfillments"
import type { OperationResponse } from "../../types/operations"
import { request, sdk } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation, useRefresh } from "./use-api-mutation"

/** What Medusa knows of an order's fulfilments, in the order in which its page numbers them. */
export const useFulfilments = (orderId: string) =>
  useQuery({
    queryKey: queryKeys.fulfilments(orderId),
    queryFn: async () => {
      const { order } = await sdk.admin.order.retrieve(orderId, { fields: "id,*fulfillments" })
      return (order.fulfillments ?? []).map(({ id, shipped_at, delivered_at }) => ({
        id,
        isShipped: shipped_at !== null,
        isDelivered: delivered_at !== null,
      }))
    },
  })

export const useDeliver = (fulfilmentId: string) => useStep<DeliverBody>(fulfilmentId, "deliver")
export const useUndeliver = (fulfilmentId: string) =>
  useStep<UndeliverBody>(fulfilmentId, "undeliver")
export const useLoseInDelivery = (fulfilmentId: string) =>
  useStep<LoseInDeliveryBody>(fulfilmentId, "lose")

function useStep<Body>(fulfilmentId: string, step: string) {
  return useApiMutation<Body, OperationResponse>((body) => ({
    path: `/admin/fulfillments/${fulfilmentId}/serials/${step}`,
    body,
  }))
}

/** Erases who signed, signatures, photos and notes. There is no way back. */
export const useEraseProof = (fulfilmentId: string) => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () =>
      request<EraseProofResponse>({
        path: `/admin/fulfillments/${fulfilmentId}/serials/proof`,
        method: "DELETE",
      }),
    onSuccess: refresh,
  })
}
