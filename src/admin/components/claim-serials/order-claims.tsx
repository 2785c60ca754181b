import type { OrderSerialsResponse } from "../../../types/orders"
import { ClaimBlock } from "./claim-block"

/** The claims of an order that stand. */
export const OrderClaims = ({ order }: { order: OrderSerialsResponse }) =>
  order.claims
    .filter(({ is_canceled }) => !is_canceled)
    .map((claim) => <ClaimBlock key={claim.claim_id} orderId={order.order_id} claim={claim} />)
