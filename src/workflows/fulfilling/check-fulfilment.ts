import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { tracksAnything } from "../support/tracked"
import { judgeLeaving, leavingMaterial, type LeavingItem } from "./leaving-units"
import { namedSerials } from "./leaving-with"

/** A fulfilment that somebody asks Medusa for. */
export interface AskedFulfilment {
  items: { id: string; quantity: number }[]
  location_id?: string | null
  additional_data?: Record<string, unknown>
}

/** Why it cannot be, or where it leaves from (null: as asked). */
export interface CheckedFulfilment {
  refusals: Refusal[]
  location_id: string | null
}

const NOTHING_TRACKED: CheckedFulfilment = { refusals: [], location_id: null }

interface Reservation {
  line_item_id: string
  inventory_item_id: string
  location_id: string
}

/**
 * Judges a fulfilment before it begins, reading only. Medusa takes one fulfilment's units from the lines' reservations;
 * where none of their items is tracked, that look is all it costs; where the store tracks nothing, not even that.
 * @returns every refusal of the sale; `location_unclear` when tracked lines are reserved at several places
 */
export async function checkFulfilment(
  container: MedusaContainer,
  asked: AskedFulfilment
): Promise<CheckedFulfilment> {
  if (!(await tracksAnything(container))) {
    return NOTHING_TRACKED
  }
  const lineIds = distinct(asked.items.map(({ id }) => id))
  const reservations = await readGraph<Reservation>(
    container,
    "reservation",
    ["line_item_id", "inventory_item_id", "location_id"],
    { line_item_id: lineIds }
  )
  const tracked = await serialService(container).trackedItems(
    distinct(reservations.map((one) => one.inventory_item_id))
  )
  const concerned = reservations.filter(({ inventory_item_id }) =>
    tracked.includes(inventory_item_id)
  )
  if (concerned.length === 0) {
    return NOTHING_TRACKED
  }
  const places = distinct(reservations.map(({ location_id }) => location_id))
  if (!asked.location_id && places.length > 1) {
    const [{ line_item_id: line }] = concerned
    return { refusals: [refuse("location_unclear", null, { line })], location_id: null }
  }
  const location_id = asked.location_id ?? places[0] ?? null
  const [items, material] = await Promise.all([
    leavingItems(container, asked, concerned),
    leavingMaterial(container, concerned, location_id),
  ])
  const named = namedSerials(asked.additional_data)
  const { refusals } = judgeLeaving({ location_id, named, items }, material)
  return { refusals, location_id }
}

/** Units of stock that leave: the quantity of the line, times what its variant takes of the item. */
async function leavingItems(
  container: MedusaContainer,
  { items }: AskedFulfilment,
  reservations: readonly Reservation[]
): Promise<LeavingItem[]> {
  const lines = await readGraph<{
    id: string
    variant: { inventory_items: { inventory_item_id: string; required_quantity: number }[] } | null
  }>(
    container,
    "order_line_item",
    [
      "id",
      "variant.inventory_items.inventory_item_id",
      "variant.inventory_items.required_quantity",
    ],
    {
      id: distinct(reservations.map(({ line_item_id }) => line_item_id)),
    }
  )
  return reservations.map(({ line_item_id, inventory_item_id }) => {
    const parts = lines.find(({ id }) => id === line_item_id)?.variant?.inventory_items ?? []
    const part = parts.find((one) => one.inventory_item_id === inventory_item_id)
    const ordered = items
      .filter(({ id }) => id === line_item_id)
      .reduce((sum, { quantity }) => sum + Number(quantity), 0)
    return {
      line_item_id,
      inventory_item_id,
      quantity: ordered * Number(part?.required_quantity ?? 1),
    }
  })
}
