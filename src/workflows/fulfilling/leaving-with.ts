import type { MedusaContainer } from "@medusajs/framework/types"
import { readGraph } from "../support/graph"
import type { FulfilledUnits } from "./sell-fulfilled"

interface Fulfilment {
  id: string
  location_id: string
  created_by: string | null
  created_at?: string | Date
  items: { line_item_id: string | null; inventory_item_id: string | null; quantity: number }[]
}

interface Handed {
  fulfillment: { id: string } & Partial<Fulfilment>
  additional_data?: Record<string, unknown>
}

/**
 * What leaves with a fulfilment. Medusa hands the fulfilment to its hook with items and location; where it does not,
 * it is read, and may have stood for a while. Items without an inventory item (unmanaged variants) have no serials.
 */
export async function leavingWith(
  container: MedusaContainer,
  { fulfillment, additional_data }: Handed
): Promise<FulfilledUnits> {
  const isWhole = fulfillment.items !== undefined && fulfillment.location_id !== undefined
  const leaving = isWhole ? (fulfillment as Fulfilment) : await read(container, fulfillment.id)
  const { id, location_id, created_by, created_at, items } = leaving
  const stood =
    isWhole || created_at === undefined ? {} : { left_at: new Date(created_at).toISOString() }
  return {
    fulfillment_id: id,
    location_id,
    created_by: created_by ?? null,
    ...stood,
    named: namedSerials(additional_data),
    items: items.flatMap(({ line_item_id, inventory_item_id, quantity }) =>
      line_item_id && inventory_item_id
        ? [{ line_item_id, inventory_item_id, quantity: Number(quantity) }]
        : []
    ),
  }
}

/** The serials named in `additional_data.serials`: ids or numbers; anything else there names none. */
export function namedSerials(additionalData: Record<string, unknown> | undefined): string[] {
  const named = additionalData?.serials
  return Array.isArray(named) ? named.filter((one): one is string => typeof one === "string") : []
}

async function read(container: MedusaContainer, id: string): Promise<Fulfilment> {
  const fields = [
    "id",
    "location_id",
    "created_by",
    "created_at",
    "items.line_item_id",
    "items.inventory_item_id",
    "items.quantity",
  ]
  const [fulfilment] = await readGraph<Fulfilment>(container, "fulfillment", fields, { id: [id] })
  return fulfilment ?? { id, location_id: "", created_by: null, items: [] }
}
