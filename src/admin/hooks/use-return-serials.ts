import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { ReturnCaptureBody, ReturnReleaseBody, ReturnSerialsResponse } from "../../types/api"
import { sdk } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

const OPEN_STATUSES = ["requested", "partially_received"]

/** The returns of an order that are still to be received. */
export const useOpenReturns = (orderId: string) =>
  useQuery({
    queryKey: queryKeys.openReturns(orderId),
    queryFn: async () => {
      const { returns } = await sdk.admin.return.list({ order_id: orderId, limit: 50 })
      return returns.filter(({ status }) => OPEN_STATUSES.includes(status ?? ""))
    },
    staleTime: 0,
  })

/** What comes back on a return, and in which condition. */
export const useReturnSerials = (orderId: string, returnId: string) =>
  useApiQuery<ReturnSerialsResponse>(queryKeys.return(orderId, returnId), {
    path: `/admin/returns/${returnId}/serials`,
  })

export const useCaptureReturn = (orderId: string, returnId: string) =>
  useReturnWrite<ReturnCaptureBody>(orderId, returnId, "capture")

export const useReleaseReturn = (orderId: string, returnId: string) =>
  useReturnWrite<ReturnReleaseBody>(orderId, returnId, "release")

function useReturnWrite<Body>(orderId: string, returnId: string, action: string) {
  const client = useQueryClient()
  return useApiMutation<Body, ReturnSerialsResponse>(
    (body) => ({ path: `/admin/returns/${returnId}/serials/${action}`, body }),
    (answer) =>
      void client.setQueryData<ReturnSerialsResponse>(queryKeys.return(orderId, returnId), answer)
  )
}
