import { useOpenReturns } from "../../hooks/use-return-serials"
import { ReturnBlock } from "./return-block"

/** The returns of an order that are still to be received. */
export const OrderReturns = ({ orderId }: { orderId: string }) => {
  const { data } = useOpenReturns(orderId)
  return data?.map(({ id }) => <ReturnBlock key={id} orderId={orderId} returnId={id} />)
}
