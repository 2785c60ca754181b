import { useQueryClient } from "@tanstack/react-query"
import type { OrderSerialsResponse } from "../../types/orders"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation } from "./use-api-mutation"

/** The documents of an order that units are named on, each as the order's answer has it: how it bears its id. */
const ID_OF = {
  returns: ({ return_id }: OrderSerialsResponse["returns"][number]) => return_id,
  claims: ({ claim_id }: OrderSerialsResponse["claims"][number]) => claim_id,
}
type Kind = keyof typeof ID_OF

/** Names units on a return or claim of an order, or takes them off it; the order's answer then has how it stands. */
export function useOrderDocument<Body, Name extends Kind>(
  orderId: string,
  { kind, id }: { kind: Name; id: string },
  action: "capture" | "release" | "name-received"
) {
  type Document = OrderSerialsResponse[Name][number]
  const client = useQueryClient()
  return useApiMutation<Body, Document>(
    (body) => ({ path: `/admin/${kind}/${id}/serials/${action}`, body }),
    (answer) =>
      void client.setQueryData<OrderSerialsResponse>(queryKeys.order(orderId), (order) => {
        const documents: readonly Document[] = order?.[kind] ?? []
        const idOf = ID_OF[kind] as (one: Document) => string
        return (
          order && { ...order, [kind]: documents.map((one) => (idOf(one) === id ? answer : one)) }
        )
      })
  )
}
