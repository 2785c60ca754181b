import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { Modules } from "@medusajs/framework/utils"
import { checkDisposition } from "../book/check-disposition"
import { distinct, readGraph } from "../support/graph"
import { tracksAnything } from "../support/tracked"
import { judgeAsked } from "./judge-asked"
import { leavingCaptures, leavingPolicies, type LeavingItem } from "./leaving-units"
import { namedSerials } from "./leaving-with"

/** A fulfilment that somebody asks Medusa for. */
export interface AskedFulfilment {
  order_id?: string
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
  quantity: number
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
  const reservations = await reservationsOf(container, asked)
  const places = distinct(reservations.map(({ location_id }) => location_id))
  const location_id = asked.location_id ?? places[0] ?? null
  const policies = await leavingPolicies(container, reservations, location_id)
  const tracked = policies.map(({ inventory_item_id }) => inventory_item_id)
  const concerned = reservations.filter(({ inventory_item_id }) =>
    tracked.includes(inventory_item_id)
  )
  const [first] = concerned
  if (first === undefined) {
    return NOTHING_TRACKED
  }
  if (!asked.location_id && places.length > 1) {
    const detail = { line: first.line_item_id }
    return { refusals: [refuse("location_unclear", null, detail)], location_id: null }
  }
  const [items, captured] = await Promise.all([
    leavingItems(container, asked, concerned),
    leavingCaptures(container, concerned),
  ])
  const named = namedSerials(asked.additional_data)
  const { refusals, ...units } = judgeAsked({ location_id, named, items }, { policies, captured })
  if (refusals.length > 0) {
    return { refusals, location_id }
  }
  const leaving = { order_id: asked.order_id ?? null, location_id, units }
  return { refusals: await checkDisposition(container, leaving), location_id }
}

async function reservationsOf(
  container: MedusaContainer,
  { items }: AskedFulfilment
): Promise<Reservation[]> {
  const line_item_id = distinct(items.map(({ id }) => id))
  const found = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems(
      { line_item_id },
      { take: null, select: ["line_item_id", "inventory_item_id", "location_id", "quantity"] }
    )
  return found.map((one) => ({
    line_item_id: one.line_item_id ?? "",
    inventory_item_id: one.inventory_item_id,
    location_id: one.location_id,
    quantity: Number(one.quantity),
  }))
}

/**
 * Units of stock that leave: the quantity of the line, times what its variant takes of the item. Medusa never fulfils
 * more than it reserved, so where as many are asked for as are reserved, the variant takes one each and need not be read.
 */
async function leavingItems(
  container: MedusaContainer,
  { items }: AskedFulfilment,
  reservations: readonly Reservation[]
): Promise<LeavingItem[]> {
  const leaving = reservations.map((reservation) => ({
    reservation,
    asked: items
      .filter(({ id }) => id === reservation.line_item_id)
      .reduce((sum, { quantity }) => sum + Number(quantity), 0),
  }))
  const unclear = leaving.filter(({ asked, reservation }) => asked !== reservation.quantity)
  const required = await requiredQuantities(
    container,
    unclear.map(({ reservation }) => reservation.line_item_id)
  )
  return leaving.map(({ asked, reservation: { line_item_id, inventory_item_id } }) => ({
    line_item_id,
    inventory_item_id,
    quantity: asked * (required.get(`${line_item_id} ${inventory_item_id}`) ?? 1),
  }))
}

/** How many of each item the variants of these lines take, by line and item. */
async function requiredQuantities(
  container: MedusaContainer,
  lineIds: readonly string[]
): Promise<Map<string, number>> {
  const parts = ["inventory_item_id", "required_quantity"]
  const lines = await readGraph<{
    id: string
    variant: { inventory_items: { inventory_item_id: string; required_quantity: number }[] } | null
  }>(
    container,
    "order_line_item",
    ["id", ...parts.map((part) => `variant.inventory_items.${part}`)],
    { id: distinct(lineIds) }
  )
  return new Map(
    lines.flatMap(({ id, variant }) =>
      (variant?.inventory_items ?? []).map(
        (part) => [`${id} ${part.inventory_item_id}`, Number(part.required_quantity)] as const
      )
    )
  )
}
