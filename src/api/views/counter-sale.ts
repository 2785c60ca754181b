import type { MedusaContainer } from "@medusajs/framework/types"
import { ownTitle } from "../../lifecycle/item-names"
import type { CompletedSaleResponse } from "../../types/counter-sales"
import { soldOn } from "../../workflows/orders/order-lines"
import { readGraph } from "../../workflows/support/graph"
import { serialService } from "../../workflows/support/request"

interface SoldOrder {
  id: string
  display_id: number
  email: string | null
  currency_code: string
  total: number
  items: {
    id: string
    title: string
    product_title: string | null
    variant_title: string | null
    quantity: number
    total: number
  }[]
  payment_collections: { captured_amount: number | null }[]
  fulfillments: { id: string; canceled_at: string | null }[]
}

const FIELDS = [
  "id",
  "display_id",
  "email",
  "currency_code",
  "total",
  "items.*",
  "payment_collections.captured_amount",
  "fulfillments.id",
  "fulfillments.canceled_at",
]

/** A completed counter sale as its receipt shows it. */
export async function completedSale(
  container: MedusaContainer,
  orderId: string
): Promise<CompletedSaleResponse["sale"]> {
  const [orders, sold] = await Promise.all([
    readGraph<SoldOrder>(container, "order", FIELDS, { id: [orderId] }),
    serialService(container).listOrderAssignments({ order_ids: [orderId], states: ["sold"] }),
  ])
  const [order] = orders as [SoldOrder]
  return {
    order_id: order.id,
    display_id: order.display_id,
    email: order.email,
    currency_code: order.currency_code,
    total: Number(order.total),
    paid: order.payment_collections.reduce((sum, one) => sum + Number(one.captured_amount ?? 0), 0),
    fulfillment_ids: order.fulfillments.flatMap(({ id, canceled_at }) => (canceled_at ? [] : [id])),
    lines: order.items.map((line) => ({
      title: line.product_title ?? line.title,
      variant_title: ownTitle(soldOn(line)),
      quantity: Number(line.quantity),
      total: Number(line.total),
      serials: sold
        .filter(({ order_line_item_id }) => order_line_item_id === line.id)
        .map(({ number }) => number),
    })),
  }
}
