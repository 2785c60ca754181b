import type {
  ConditionListResponse,
  PolicyBody,
  PolicyListResponse,
  PolicyResponse,
  ProductSerialsResponse,
} from "../../types/api"
import { request } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

/** The policy of an inventory item, or of the whole store (`store`). */
export const usePolicy = (itemId: string, options?: { enabled?: boolean }) =>
  useApiQuery<PolicyResponse>(
    queryKeys.policy(itemId),
    { path: `/admin/serial-policies/${itemId}` },
    options
  )

/** The items that are tracked, as far as a list to choose from needs them. */
export const useTrackedItems = () =>
  useApiQuery<PolicyListResponse>(queryKeys.trackedItems(), {
    path: "/admin/serial-policies",
    query: { limit: 500 },
  })

/** Says parts of a policy, or switches tracking on or off. */
export const useSetPolicy = (itemId: string) =>
  useApiMutation<PolicyBody, PolicyResponse>((body) => ({
    path: `/admin/serial-policies/${itemId}`,
    body,
  }))

/** The merchant's conditions as they are now. */
export const readConditions = () =>
  request<ConditionListResponse>({ path: "/admin/serial-conditions" })

export const useConditions = () =>
  useApiQuery<ConditionListResponse>(queryKeys.conditions(), {
    path: "/admin/serial-conditions",
  })

export const useProductSerials = (productId: string) =>
  useApiQuery<ProductSerialsResponse>(queryKeys.product(productId), {
    path: `/admin/products/${productId}/serials`,
  })
