import type { ErasedResponse, HeldResponse } from "../../types/privacy"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

const pathOf = (customerId: string) => `/admin/serials/privacy/customers/${customerId}`

/** Everything that is held about a customer. */
export const useHeld = (customerId: string) =>
  useApiQuery<HeldResponse>(queryKeys.privacy(customerId), { path: pathOf(customerId) })

/** Erases what is held about a customer beside the histories of their units. */
export const useEraseCustomer = (customerId: string) =>
  useApiMutation<void, ErasedResponse>(() => ({ path: `${pathOf(customerId)}/erase` }))
