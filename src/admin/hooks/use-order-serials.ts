import { useQueryClient } from "@tanstack/react-query"
import type {
  CandidatesResponse,
  CaptureBody,
  CorrectShipmentBody,
  OrderSerialsResponse,
  ProposeBody,
  ScanToDraftBody,
} from "../../types/orders"
import type { ReleaseBody } from "../../types/refs"
import type { OperationResponse } from "../../types/operations"
import { request } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** What each line of an order still needs, what is captured, sold and returned. */
export const useOrderSerials = (orderId: string, options?: { enabled?: boolean }) =>
  useApiQuery<OrderSerialsResponse>(
    queryKeys.order(orderId),
    { path: `/admin/orders/${orderId}/serials` },
    options
  )

/** The same for a client of queries, where no component shows it yet. */
export const orderSerialsQuery = (orderId: string) => ({
  queryKey: queryKeys.order(orderId),
  queryFn: () => request<OrderSerialsResponse>({ path: `/admin/orders/${orderId}/serials` }),
})

/** The units that may be captured for a line. */
export const useCandidates = (
  orderId: string,
  query: { line_item_id: string; inventory_item_id: string; location_id?: string; q?: string },
  options?: { enabled?: boolean }
) =>
  useApiQuery<CandidatesResponse>(
    queryKeys.candidates(orderId, query),
    { path: `/admin/orders/${orderId}/serials/candidates`, query: { ...query, limit: 50 } },
    { keepPrevious: true, ...options }
  )

export const useCapture = (orderId: string) => useOrderWrite<CaptureBody>(orderId, "capture")

/** As `useCapture`, on whichever order is worked on at the moment. */
export const useCaptureOn = () => {
  const client = useQueryClient()
  return useApiMutation<{ orderId: string; body: CaptureBody }, OrderSerialsResponse>(
    ({ orderId, body }) => ({ path: `/admin/orders/${orderId}/serials/capture`, body }),
    (answer, { orderId }) =>
      void client.setQueryData<OrderSerialsResponse>(queryKeys.order(orderId), answer)
  )
}

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

/** Corrects which unit left with a shipment. */
export const useCorrectShipment = (orderId: string) =>
  useApiMutation<CorrectShipmentBody, OperationResponse>((body) => ({
    path: `/admin/orders/${orderId}/serials/correct-shipment`,
    body,
  }))

function useOrderWrite<Body>(orderId: string, action: string) {
  const client = useQueryClient()
  return useApiMutation<Body, OrderSerialsResponse>(
    (body) => ({ path: `/admin/orders/${orderId}/serials/${action}`, body }),
    (answer) => void client.setQueryData<OrderSerialsResponse>(queryKeys.order(orderId), answer)
  )
}
