import { useQueryClient } from "@tanstack/react-query"
import type {
  ClaimCaptureBody,
  ClaimReleaseBody,
  ClaimSerialsResponse,
  OrderSerialsResponse,
} from "../../types/api"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"

export const useCaptureClaim = (orderId: string, claimId: string) =>
  useClaimWrite<ClaimCaptureBody>(orderId, claimId, "capture")

export const useReleaseClaim = (orderId: string, claimId: string) =>
  useClaimWrite<ClaimReleaseBody>(orderId, claimId, "release")

function useClaimWrite<Body>(orderId: string, claimId: string, action: string) {
  const client = useQueryClient()
  return useApiMutation<Body, ClaimSerialsResponse>(
    (body) => ({ path: `/admin/claims/${claimId}/serials/${action}`, body }),
    (answer) =>
      void client.setQueryData<OrderSerialsResponse>(
        queryKeys.order(orderId),
        (order) =>
          order && {
            ...order,
            claims: order.claims.map((one) => (one.claim_id === claimId ? answer : one)),
          }
      )
  )
}
