import { useQueryClient } from "@tanstack/react-query"
import type {
  OrderSerialsResponse,
  ReturnCaptureBody,
  ReturnReleaseBody,
  ReturnSerialsResponse,
} from "../../types/api"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useOrderSerials } from "./use-order-serials"

const OPEN_STATUSES = ["requested", "partially_received"]

/** The returns of an order that are still to be received; the order's one answer has them. */
export const useOpenReturns = (orderId: string): ReturnSerialsResponse[] => {
  const { data } = useOrderSerials(orderId)
  return (data?.returns ?? []).filter(({ status }) => OPEN_STATUSES.includes(status))
}

export const useCaptureReturn = (orderId: string, returnId: string) =>
  useReturnWrite<ReturnCaptureBody>(orderId, returnId, "capture")

export const useReleaseReturn = (orderId: string, returnId: string) =>
  useReturnWrite<ReturnReleaseBody>(orderId, returnId, "release")

function useReturnWrite<Body>(orderId: string, returnId: string, action: string) {
  const client = useQueryClient()
  return useApiMutation<Body, ReturnSerialsResponse>(
    (body) => ({ path: `/admin/returns/${returnId}/serials/${action}`, body }),
    (answer) =>
      void client.setQueryData<OrderSerialsResponse>(
        queryKeys.order(orderId),
        (order) =>
          order && {
            ...order,
            returns: order.returns.map((one) => (one.return_id === returnId ? answer : one)),
          }
      )
  )
}
