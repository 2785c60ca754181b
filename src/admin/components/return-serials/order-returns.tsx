import { isOpenReturn, useReturnsAtHand } from "../../hooks/use-return-serials"
import { ReturnBlock } from "./return-block"
import { returnPlacesOf } from "./return-places"
import { UnnamedBlock } from "./unnamed-block"
import { unnamedIn } from "./unnamed-places"

/** The returns of an order that are still to be received, and what came back on any of them without being named. */
export const OrderReturns = ({ orderId }: { orderId: string }) =>
  useReturnsAtHand(orderId).flatMap((answer) => [
    ...(returnPlacesOf(answer).some((place) => unnamedIn(place) > 0)
      ? [<UnnamedBlock key={`${answer.return_id} unnamed`} orderId={orderId} answer={answer} />]
      : []),
    ...(isOpenReturn(answer)
      ? [<ReturnBlock key={answer.return_id} orderId={orderId} answer={answer} />]
      : []),
  ])
