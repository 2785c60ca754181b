import type { MedusaContainer } from "@medusajs/framework/types"
import { distinct, readGraph } from "../support/graph"

/** What Medusa reserved for an order line, by item and place. */
export interface LineReservation {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
}

/** Reads Medusa's reservations of order lines, those of one place added up. */
export async function lineReservations(
  container: MedusaContainer,
  lineIds: readonly string[]
): Promise<LineReservation[]> {
  const rows = await readGraph<LineReservation>(
    container,
    "reservation",
    ["line_item_id", "inventory_item_id", "location_id", "quantity"],
    { line_item_id: lineIds }
  )
  const byPlace = new Map<string, LineReservation>()
  for (const { line_item_id, inventory_item_id, location_id, quantity } of rows) {
    const key = `${line_item_id} ${inventory_item_id} ${location_id}`
    const sum = (byPlace.get(key)?.quantity ?? 0) + Number(quantity)
    byPlace.set(key, { line_item_id, inventory_item_id, location_id, quantity: sum })
  }
  return [...byPlace.values()]
}

/** The places of which levels are wanted. */
export function itemsOf(reservations: readonly LineReservation[]): string[] {
  return distinct(reservations.map(({ inventory_item_id }) => inventory_item_id))
}
