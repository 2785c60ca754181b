import { useQueryClient } from "@tanstack/react-query"
import type {
  CandidatesResponse,
  CaptureBody,
  OrderSerialsResponse,
  ProposeBody,
  ReleaseBody,
  ScanToDraftBody,
} from "../../types/api"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** What each line of an order still needs, what is captured, sold and returned. */
export const useOrderSerials = (orderId: string) =>
  useApiQuery<OrderSerialsResponse>(queryKeys.order(orderId), {
    path: `/admin/orders/${orderId}/serials`,
  })

/** The units that may be captured for a line. */
export const useCandidates = (
  orderId: string,
  query: { line_item_id: string; inventory_item_id: string; q?: string },
  options?: { enabled?: boolean }
) =>
  useApiQuery<CandidatesResponse>(
    queryKeys.candidates(orderId, query),
    { path: `/admin/orders/${orderId}/serials/candidates`, query: { ...query, limit: 50 } },
    { keepPrevious: true, ...options }
  )

export const useCapture = (orderId: string) => useOrderWrite<CaptureBody>(orderId, "capture")

export const useRelease = (orderId: string) => useOrderWrite<ReleaseBody>(orderId, "release")

/** Sells a scanned unit on a draft order: line and serial. */
export const useScanToDraft = (orderId: string) => {
  const client = useQueryClient()
  return useApiMutation<ScanToDraftBody, OrderSerialsResponse>(
    (body) => ({ path: `/admin/draft-orders/${orderId}/serials/scan`, body }),
    (answer) => void client.setQueryData<OrderSerialsResponse>(queryKeys.order(orderId), answer)
  )
}

/** Lets the strategy choose what is missing. */
export const usePropose = (orderId: string) => useOrderWrite<ProposeBody>(orderId, "propose")

function useOrderWrite<Body>(orderId: string, action: string) {
  const client = useQueryClient()
  return useApiMutation<Body, OrderSerialsResponse>(
    (body) => ({ path: `/admin/orders/${orderId}/serials/${action}`, body }),
    (answer) => void client.setQueryData<OrderSerialsResponse>(queryKeys.order(orderId), answer)
  )
}
