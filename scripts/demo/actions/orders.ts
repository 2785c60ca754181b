import type { HttpTypes } from "@medusajs/framework/types"
import {
  cancelFulfilment,
  cancelOrder,
  deliverFulfilment,
  fulfilOrder,
  shipFulfilment,
  type HttpClient,
} from "../../store-client"
import { STAGES, type Stage } from "../data/order-types"
import { captureOrder, type PackingPlan } from "./packing"
import type { Shop } from "./shop"

/** Brings a placed order as far as its plan says: captured, packed, sent and paid, delivered, or undone. */
export async function handleOrder(
  admin: HttpClient,
  { places }: Shop,
  packing: PackingPlan
): Promise<void> {
  const { id, plan, lines } = packing.order
  const items = Object.entries(plan.buys).map(([sku, quantity]) => ({
    id: lines.get(sku)!,
    quantity,
  }))
  const input = { items, locationId: places[plan.from ?? "rotterdam"] }
  if (reaches(plan.until, "captured")) await captureOrder(admin, packing)
  if (plan.transferee) await admin.post(`/admin/orders/${id}/serials/transferee`, plan.transferee)
  if (reaches(plan.until, "fulfilled")) {
    const fulfilment = await fulfilOrder(admin, id, input)
    if (reaches(plan.until, "shipped")) {
      await shipFulfilment(admin, id, fulfilment, items)
      await collectPayment(admin, id)
    }
    if (plan.signedBy)
      await admin.post(`/admin/fulfillments/${fulfilment}/serials/deliver`, {
        signed_by: plan.signedBy,
      })
    if (reaches(plan.until, "delivered")) await deliverFulfilment(admin, id, fulfilment)
    if (plan.then) await cancelFulfilment(admin, id, fulfilment)
    if (plan.then === "fulfilled_again") await fulfilOrder(admin, id, input)
  }
  if (plan.then === "order_cancelled") await cancelOrder(admin, id)
}

function reaches(until: Stage, stage: Stage): boolean {
  return STAGES.indexOf(until) >= STAGES.indexOf(stage)
}

async function collectPayment(admin: HttpClient, orderId: string): Promise<void> {
  const { order } = await admin.get<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${orderId}?fields=id,payment_collections.payments.id`
  )
  const payment = order.payment_collections![0]!.payments![0]!
  await admin.post(`/admin/payments/${payment.id}/capture`)
}
