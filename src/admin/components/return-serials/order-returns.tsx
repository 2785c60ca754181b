import { useOpenReturns } from "../../hooks/use-return-serials"
import { ReturnBlock } from "./return-block"

/** The returns of an order that are still to be received. */
export const OrderReturns = ({ orderId }: { orderId: string }) => {
  return useOpenReturns(orderId).map((answer) => (
    <ReturnBlock key={answer.return_id} orderId={orderId} answer={answer} />
  ))
}
