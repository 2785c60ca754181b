import type { OrderSerialsResponse } from "../../../types/orders"
import { useFulfilments } from "../../hooks/use-fulfilments"
import { useLookAgain } from "../../hooks/use-look-again"
import { useOrderSerials } from "../../hooks/use-order-serials"
import { FulfilmentBlock } from "./fulfilment-block"
import { fulfilmentGroups, isBehind } from "./fulfilment-groups"

/** The fulfilments of an order that serials left with. */
export const OrderFulfilments = ({ order }: { order: OrderSerialsResponse }) => {
  const { data: known = [] } = useFulfilments(order.order_id)
  const { refetch } = useOrderSerials(order.order_id)
  const groups = fulfilmentGroups(order)
  useLookAgain(isBehind(groups, known), refetch)
  return groups.map((group) => {
    const at = known.findIndex(({ id }) => id === group.fulfillment_id)
    return (
      <FulfilmentBlock
        key={group.fulfillment_id}
        group={group}
        number={at === -1 ? null : at + 1}
        isShipped={known[at]?.isShipped ?? false}
      />
    )
  })
}
