import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readGraph } from "../support/graph"

/** An order with its lines, as far as serials need to know it. */
export interface OrderWithLines {
  id: string
  status: string
  customer_id: string | null
  items: OrderLine[]
}

/** A line of an order, with what its variant consists of. */
export interface OrderLine {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  variant_sku: string | null
  metadata: Record<string, unknown> | null
  detail: { quantity: number; fulfilled_quantity: number }
  /** Null for a line without a variant, and for one whose variant is gone. */
  variant: {
    manage_inventory: boolean
    inventory_items: { inventory_item_id: string; required_quantity: number }[]
  } | null
}

/** One inventory item of a line. */
export interface Component {
  inventory_item_id: string
  required_quantity: number
}

const LINE_FIELDS = [
  "id",
  "title",
  "product_title",
  "variant_title",
  "variant_sku",
  "metadata",
  "detail.quantity",
  "detail.fulfilled_quantity",
  "variant.id",
  "variant.manage_inventory",
  "variant.inventory_items.inventory_item_id",
  "variant.inventory_items.required_quantity",
]

/** Reads an order with its lines. @throws MedusaError NOT_FOUND */
export async function orderWithLines(
  container: MedusaContainer,
  orderId: string
): Promise<OrderWithLines> {
  const fields = ["id", "status", "customer_id", ...LINE_FIELDS.map((field) => `items.${field}`)]
  const [order] = await readGraph<OrderWithLines>(container, "order", fields, { id: [orderId] })
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${orderId}.`)
  }
  return order
}

/**
 * The inventory items of a line: those of its variant, if Medusa manages its stock, and those of which it has serials
 * all the same (the variant may be gone or have changed since).
 */
export function componentsOf(line: OrderLine, itemsWithSerials: readonly string[]): Component[] {
  const current = line.variant?.manage_inventory ? line.variant.inventory_items : []
  const former = itemsWithSerials.filter(
    (itemId) => !current.some(({ inventory_item_id }) => inventory_item_id === itemId)
  )
  return [
    ...current.map(({ inventory_item_id, required_quantity }) => ({
      inventory_item_id,
      required_quantity: Number(required_quantity),
    })),
    ...[...new Set(former)].map((inventory_item_id) => ({
      inventory_item_id,
      required_quantity: 1,
    })),
  ]
}

/**
 * Units of a line that have not left yet. A cancelled order needs none; what came back on a return stays fulfilled,
 * and a cancelled fulfilment makes its quantity open again.
 */
export function openQuantity(order: OrderWithLines, { detail }: OrderLine): number {
  const isOver = order.status === "canceled" || order.status === "archived"
  return isOver ? 0 : Math.max(0, Number(detail.quantity) - Number(detail.fulfilled_quantity))
}
