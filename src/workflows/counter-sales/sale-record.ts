import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderStatus, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { refuse } from "../../lifecycle/refusals"
import { readGraph } from "../support/graph"
import { refuseWith } from "../support/request"

/** What of an order's metadata says that it is a counter sale, and where. */
export const COUNTER_SALE = "counter_sale"

/** Amounts of money that differ by less are the same: they are sums of decimal fractions. */
export const SAME_AMOUNT = 0.005

/** An order that is sold over the counter, as far as it has come. */
export interface Sale {
  id: string
  status: string
  currency_code: string
  total: number
  metadata: Record<string, unknown> | null
  items: SaleLine[]
  payment_collections: { id: string; status: string; amount: number; payments: Payment[] }[]
  fulfillments: Handover[]
}

/** A line of a sale, with what Medusa asks of a fulfilment of it. */
export interface SaleLine {
  id: string
  title: string
  requires_shipping: boolean
  detail: { quantity: number; fulfilled_quantity: number }
  variant: {
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_items: { inventory_item_id: string; required_quantity: number }[]
    product: { shipping_profile: { id: string; name: string } | null } | null
  } | null
}

interface Payment {
  id: string
  captured_at: string | null
  canceled_at: string | null
}

/** A fulfilment of a sale. */
export interface Handover {
  id: string
  canceled_at: string | null
  delivered_at: string | null
}

const FIELDS = [
  "id",
  "status",
  "currency_code",
  "total",
  "metadata",
  "items.id",
  "items.title",
  "items.requires_shipping",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.product.shipping_profile.id",
  "items.variant.product.shipping_profile.name",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.amount",
  "payment_collections.payments.id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "fulfillments.delivered_at",
]

/** Reads a sale as it stands. @throws unknown_order */
export async function readSale(container: MedusaContainer, orderId: string): Promise<Sale> {
  const [sale] = await readGraph<Sale>(container, "order", FIELDS, { id: [orderId] })
  if (!sale) {
    refuseWith(refuse("unknown_order", null, { order: orderId }))
  }
  return { ...sale, total: Number(sale.total) }
}

/** What of a sale is not paid yet, with what an edit has added since. */
export function unpaidOf({
  total,
  payment_collections,
}: Pick<Sale, "total" | "payment_collections">): number {
  const paid = payment_collections
    .filter(({ status }) => status === PaymentCollectionStatus.COMPLETED)
    .reduce((sum, { amount }) => sum + Number(amount), 0)
  return total - paid
}

/** Whether nothing of a sale is left to be paid. */
export function isPaid(sale: Pick<Sale, "total" | "payment_collections">): boolean {
  return unpaidOf(sale) < SAME_AMOUNT
}

/** Whether the sale is still a basket: a draft order. */
export function isBasket({ status }: Pick<Sale, "status">): boolean {
  return status === OrderStatus.DRAFT
}

/** Whether the order was cancelled since. */
export function isCanceled({ status }: Pick<Sale, "status">): boolean {
  return status === OrderStatus.CANCELED
}

/** Whether a draft order was made, or begun to be completed, as a counter sale. */
export function isCounterSale({ metadata }: Pick<Sale, "metadata">): boolean {
  return Boolean(metadata?.[COUNTER_SALE])
}

/** Units of a line that have not been handed over. */
export function openUnits({ detail }: SaleLine): number {
  return Number(detail.quantity) - Number(detail.fulfilled_quantity)
}
