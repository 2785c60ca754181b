import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, OrderChangeStatus, OrderStatus } from "@medusajs/framework/utils"
import { variantName, type NamedVariant } from "../../lifecycle/item-names"
import { refuse } from "../../lifecycle/refusals"
import { distinct, readGraph } from "../support/graph"
import { refuseWith } from "../support/request"

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
  requires_shipping: boolean
  metadata: Record<string, unknown> | null
  detail: { quantity: number; fulfilled_quantity: number }
  /** Of a draft: that an edit which is under way adds it. */
  is_in_edit_only?: boolean
  /** Null for a line without a variant, and for one whose variant is gone. */
  variant: {
    id: string
    manage_inventory: boolean
    inventory_items: { inventory_item_id: string; required_quantity: number }[]
  } | null
}

/** What a line calls what is sold on it. */
export type LineTitles = Pick<OrderLine, "title" | "product_title" | "variant_title">

/** What is sold on a line: its product, and its variant's title where that says more. */
export function soldOn({ title, product_title, variant_title }: LineTitles): NamedVariant {
  return { title: variant_title, product: { title: product_title ?? title } }
}

/** How a clerk tells a line from the others of its order: by product and variant. */
export function lineName(line: LineTitles): string {
  return variantName(soldOn(line)) ?? line.title
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
  "requires_shipping",
  "metadata",
  "detail.quantity",
  "detail.fulfilled_quantity",
  "variant.id",
  "variant.manage_inventory",
  "variant.inventory_items.inventory_item_id",
  "variant.inventory_items.required_quantity",
]

/**
 * Reads orders with their lines; those that are deleted are left out. Lines of a draft count as the edit wants them that
 * is under way, where that wants more.
 */
export async function ordersWithLines(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<OrderWithLines[]> {
  const fields = ["id", "status", "customer_id", ...LINE_FIELDS.map((field) => `items.${field}`)]
  const orders = await readGraph<OrderWithLines>(container, "order", fields, { id: orderIds })
  const drafts = orders.filter(isDraft).map(({ id }) => id)
  const wanted = drafts.length === 0 ? [] : await linesInEdit(container, drafts)
  const added = await addedLines(
    container,
    wanted.filter(({ id }) => !orders.some(({ items }) => items.some((line) => line.id === id)))
  )
  return wanted.length === 0
    ? orders
    : orders.map((order) => ({
        ...order,
        items: [
          ...order.items.map((line) => raised(line, wanted)),
          ...added.filter(({ order_id }) => order_id === order.id).map(({ line }) => line),
        ],
      }))
}

/** Whether an order is a draft: nothing of it is sold yet, and Medusa has reserved nothing for it. */
export function isDraft({ status }: Pick<OrderWithLines, "status">): boolean {
  return status === OrderStatus.DRAFT
}

/** A line as an edit that is under way wants it. */
interface WantedLine {
  id: string
  order_id: string
  /** What is added to it, and what it is set to. */
  change: { add?: number; set?: number }
}

interface Edit {
  order_id: string
  actions: { action: string; details: { reference_id?: string; quantity?: number } | null }[]
}

async function linesInEdit(
  container: MedusaContainer,
  draftIds: readonly string[]
): Promise<WantedLine[]> {
  const edits = await readGraph<Edit>(
    container,
    "order_change",
    ["id", "order_id", "actions.action", "actions.details"],
    { order_id: draftIds, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] }
  )
  return edits.flatMap(({ order_id, actions }) =>
    actions.flatMap(({ action, details }): WantedLine[] => {
      const id = details?.reference_id
      const quantity = Number(details?.quantity ?? 0)
      const change = {
        [ChangeActionType.ITEM_ADD as string]: { add: quantity },
        [ChangeActionType.ITEM_UPDATE as string]: { set: quantity },
      }[action]
      return id && change ? [{ id, order_id, change }] : []
    })
  )
}

function raised(line: OrderLine, wanted: readonly WantedLine[]): OrderLine {
  const present = Number(line.detail.quantity)
  const after = wanted
    .filter(({ id }) => id === line.id)
    .reduce((quantity, { change }) => (change.set ?? quantity) + (change.add ?? 0), present)
  return { ...line, detail: { ...line.detail, quantity: Math.max(present, after) } }
}

/** Lines that exist only in an edit so far. */
async function addedLines(
  container: MedusaContainer,
  wanted: readonly WantedLine[]
): Promise<{ order_id: string; line: OrderLine }[]> {
  const lines = await readGraph<OrderLine>(
    container,
    "order_line_item",
    LINE_FIELDS.filter((field) => !field.startsWith("detail.")),
    { id: distinct(wanted.map(({ id }) => id)) }
  )
  return lines.map((line) => {
    const order_id = wanted.find(({ id }) => id === line.id)?.order_id ?? ""
    const detail = { quantity: 0, fulfilled_quantity: 0 }
    return { order_id, line: raised({ ...line, detail, is_in_edit_only: true }, wanted) }
  })
}

/** Reads an order with its lines. @throws unknown_order */
export async function orderWithLines(
  container: MedusaContainer,
  orderId: string
): Promise<OrderWithLines> {
  const [order] = await ordersWithLines(container, [orderId])
  if (!order) {
    refuseWith(refuse("unknown_order", null, { order: orderId }))
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
