import type { MedusaContainer } from "@medusajs/framework/types"
import { daysWithin } from "../../../lifecycle/endings"
import { currentMoment } from "../../../modules/serial/queries/availability-sql"
import type { SerialFilter } from "../../../modules/serial/queries/list-filter"
import type { ColumnOrder } from "../../../modules/serial/queries/list-order"
import { distinct, readGraph } from "../../../workflows/support/graph"
import type { ExportSerialsQuery, ListSerialsQuery } from "./validators"

/** What a list's query asks for, with products and variants as the inventory items that they consist of. */
export async function filterOf(
  container: MedusaContainer,
  query: ExportSerialsQuery
): Promise<SerialFilter> {
  const { today } = currentMoment()
  const within =
    query.expires_within === undefined ? undefined : daysWithin(query.expires_within, today)
  return {
    q: query.q === "" ? undefined : query.q,
    inventory_item_ids: await itemsOf(container, query),
    location_ids: query.location_id,
    statuses: query.status,
    condition_ids: query.condition_id,
    order_id: query.order_id,
    order_line_item_id: query.order_line_item_id,
    customer_ids: query.customer_id,
    lot: query.lot,
    supplier: query.supplier,
    due_from: query.due_after,
    due_before: query.due_before,
    expires_from: query.expires_after ?? within?.from,
    expires_before: query.expires_before ?? within?.before,
    received_after: query.received_after,
    received_before: query.received_before,
    warranty: query.warranty && { among: query.warranty, today },
    warranty_ends_from: query.warranty_ends_after,
    warranty_ends_before: query.warranty_ends_before,
    supplier_warranty_ends_from: query.supplier_warranty_ends_after,
    supplier_warranty_ends_before: query.supplier_warranty_ends_before,
  }
}

/** The order a list's query asks for; none means the newest receipt first. */
export function orderOf({ order }: ListSerialsQuery): ColumnOrder | undefined {
  if (order === undefined) {
    return undefined
  }
  const direction = order.startsWith("-") ? "desc" : "asc"
  return { by: order.replace(/^-/, "") as ColumnOrder["by"], direction }
}

interface Variant {
  inventory_items?: { inventory_item_id: string }[]
}

/** The inventory items that a query names, by themselves or by product and variant; undefined when it names none. */
export async function itemsOf(
  container: MedusaContainer,
  {
    inventory_item_id: named,
    variant_id,
    product_id,
  }: Pick<ExportSerialsQuery, "inventory_item_id" | "variant_id" | "product_id">
): Promise<string[] | undefined> {
  if (variant_id === undefined && product_id === undefined) {
    return named
  }
  const variants = await readGraph<Variant>(
    container,
    "product_variant",
    ["id", "inventory_items.inventory_item_id"],
    {
      ...(variant_id === undefined ? {} : { id: [variant_id] }),
      ...(product_id === undefined ? {} : { product_id: [product_id] }),
    }
  )
  const items = distinct(
    variants.flatMap(({ inventory_items = [] }) =>
      inventory_items.map((part) => part.inventory_item_id)
    )
  )
  return named === undefined ? items : items.filter((id) => named.includes(id))
}
