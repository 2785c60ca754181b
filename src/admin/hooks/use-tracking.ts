import { useQuery } from "@tanstack/react-query"
import type { ConditionListResponse } from "../../types/conditions"
import type { GeneratedNumbersResponse } from "../../types/receiving"
import type {
  PolicyBody,
  PolicyListQuery,
  PolicyListResponse,
  PolicyResponse,
} from "../../types/policies"
import type { ProductSerialsResponse } from "../../types/stock"
import { allPages } from "../lib/all-pages"
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

/** How many items one answer brings at most. */
const MOST = 1_000

/** All items that are tracked, as far as a list to choose from needs them. */
export const useTrackedItems = () =>
  useQuery({
    queryKey: queryKeys.trackedItems(),
    queryFn: async () => {
      const policies = await allPages(MOST, async (stretch) => {
        const { policies: rows, count } = await request<PolicyListResponse>({
          path: "/admin/serial-policies",
          query: { ...stretch },
        })
        return { rows, count }
      })
      return policies.map(
        ({ inventory_item_id: id, item }) => item ?? { id, sku: null, title: null }
      )
    },
    staleTime: 0,
  })

/** The tracked items with what their own settings say, or what is said for one location. */
export const usePolicies = (query: PolicyListQuery, options?: { enabled?: boolean }) =>
  useApiQuery<PolicyListResponse>(
    queryKeys.policies(query),
    { path: "/admin/serial-policies", query: { ...query } },
    { keepPrevious: true, ...options }
  )

/** The numbers that a receipt of an item would generate now; looking takes none of them. */
export const useNextNumbers = (itemId: string, locationId: string | null, count: number) =>
  useApiQuery<GeneratedNumbersResponse>(queryKeys.nextNumbers(itemId, { locationId, count }), {
    path: "/admin/serials/generated",
    query: { inventory_item_id: itemId, location_id: locationId ?? undefined, count },
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

export const useProductSerials = (productId: string, options: { enabled?: boolean } = {}) =>
  useApiQuery<ProductSerialsResponse>(
    queryKeys.product(productId),
    { path: `/admin/products/${productId}/serials` },
    options
  )
