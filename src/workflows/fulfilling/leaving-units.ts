import type { MedusaContainer } from "@medusajs/framework/types"
import { lookupForms } from "../../lifecycle/formats"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { choosesByItself } from "../../lifecycle/policy"
import type { AnyUnits } from "../../modules/serial/ledger/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"

/** What leaves of one item for one order line: as many units of stock as Medusa takes off. */
export interface LeavingItem {
  line_item_id: string
  inventory_item_id: string
  quantity: number
}

/** What is to leave, from where, and which serials the caller names for it. */
export interface Leaving {
  location_id: string | null
  items: LeavingItem[]
  /** Ids or numbers of the serials that go, where more are captured than leave. */
  named: string[]
}

/** Which serials go, which are still to be chosen by the strategy, and why it is refused. */
export interface LeavingUnits {
  sold: {
    serial_id: string
    number: string
    order_id: string | null
    order_line_item_id: string
    item: ItemPolicy
  }[]
  fill: (AnyUnits & { order_line_item_id: string; item: ItemPolicy })[]
  refusals: Refusal[]
}

/** What is captured for lines, and by which policies of tracked items it is judged. */
export interface LeavingMaterial {
  policies: ItemPolicy[]
  captured: OrderAssignment[]
}

/** The policies of those items of what leaves that are tracked, as they apply where it leaves from: one indexed statement. */
export async function leavingPolicies(
  container: MedusaContainer,
  items: readonly { inventory_item_id: string }[],
  locationId: string | null
): Promise<ItemPolicy[]> {
  const itemIds = distinct(items.map(({ inventory_item_id }) => inventory_item_id))
  const policies = await serialService(container).policiesOf(itemIds, locationId)
  return policies.filter(({ is_tracked }) => is_tracked)
}

/** What is captured for the lines that leave: one indexed statement. */
export function leavingCaptures(
  container: MedusaContainer,
  items: readonly { line_item_id: string }[]
): Promise<OrderAssignment[]> {
  const line_ids = distinct(items.map(({ line_item_id }) => line_item_id))
  return serialService(container).listOrderAssignments({ line_ids, states: ["captured"] })
}

/**
 * Holds what leaves against what is captured: every tracked unit has its serial, or is filled by the strategy
 * (`auto`), or goes without (`optional`).
 */
export function judgeLeaving(
  leaving: Leaving,
  { policies, captured }: LeavingMaterial
): LeavingUnits {
  const tracked = new Map(policies.map((item) => [item.inventory_item_id, item]))
  const result: LeavingUnits = { sold: [], fill: [], refusals: [] }
  for (const leavingItem of leaving.items) {
    const item = tracked.get(leavingItem.inventory_item_id)
    if (item === undefined) {
      continue
    }
    const here = captured.filter(
      (one) =>
        one.order_line_item_id === leavingItem.line_item_id &&
        one.inventory_item_id === leavingItem.inventory_item_id
    )
    judgeItem(leaving, leavingItem, item, here, result)
  }
  return result
}

function judgeItem(
  { location_id, named }: Leaving,
  { line_item_id, inventory_item_id, quantity }: LeavingItem,
  item: ItemPolicy,
  captured: readonly OrderAssignment[],
  { sold, fill, refusals }: LeavingUnits
): void {
  if (!Number.isInteger(quantity)) {
    refusals.push(refuse("fractional_quantity", null, { quantity, line: line_item_id }))
    return
  }
  const going = goingOf(captured, named, quantity)
  const detail = {
    line: line_item_id,
    given: going.length,
    needed: quantity,
    captured: captured.length,
  }
  if (going.length > quantity) {
    refusals.push(refuse("capture_mismatch", null, { ...detail, fulfilled: quantity }))
    return
  }
  const elsewhere = going.filter((one) => location_id !== null && one.location_id !== location_id)
  refusals.push(
    ...elsewhere.map((one) =>
      refuse("wrong_location", one.number, { location: one.location_id }, one.serial_id)
    )
  )
  sold.push(
    ...going.map(({ serial_id, number, order_id }) => ({
      serial_id,
      number,
      order_id,
      order_line_item_id: line_item_id,
      item,
    }))
  )
  const missing = quantity - going.length
  const { fulfillment, strategy } = item.policy
  if (missing > 0 && fulfillment === "require") {
    refusals.push(refuse("too_few_for_line", null, { ...detail, missing }))
  }
  if (missing > 0 && fulfillment === "auto" && location_id !== null) {
    const chosen = choosesByItself(strategy) ? strategy : "fifo"
    fill.push({
      inventory_item_id,
      location_id,
      quantity: missing,
      strategy: chosen,
      order_line_item_id: line_item_id,
      item,
    })
  }
}

/** Whether somebody means a unit by an id or a number. */
export function isNamedSo({ serial_id, number }: OrderAssignment, named: string): boolean {
  return (
    named === serial_id || lookupForms(named).some((form) => lookupForms(number).includes(form))
  )
}

/** Named serials go; else what staff or the buyer chose, and proposals fill up as far as they are needed. */
function goingOf(
  captured: readonly OrderAssignment[],
  named: readonly string[],
  quantity: number
): OrderAssignment[] {
  const chosenByName = captured.filter((unit) => named.some((one) => isNamedSo(unit, one)))
  if (chosenByName.length > 0) {
    return chosenByName
  }
  const chosen = captured.filter(({ captured_as }) => captured_as !== "proposal")
  const proposals = captured.filter(({ captured_as }) => captured_as === "proposal")
  return [...chosen, ...proposals.slice(0, Math.max(0, quantity - chosen.length))]
}
