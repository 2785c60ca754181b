import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { choosesByItself } from "../../lifecycle/policy"
import type { AnyUnits } from "../../modules/serial/ledger/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
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
  sold: { serial_id: string; item: ItemPolicy }[]
  fill: (AnyUnits & { order_line_item_id: string; item: ItemPolicy })[]
  refusals: Refusal[]
}

/**
 * Holds what leaves against what is captured: every tracked unit has its serial, or is filled by the strategy
 * (`auto`), or goes without (`optional`). Untracked items cost one statement by primary key, and nothing more.
 */
export async function leavingUnits(
  container: MedusaContainer,
  leaving: Leaving
): Promise<LeavingUnits> {
  const service = serialService(container)
  const itemIds = leaving.items.map(({ inventory_item_id }) => inventory_item_id)
  const policies = await service.policiesOf(itemIds, leaving.location_id)
  const tracked = new Map(
    policies.filter((item) => item.is_tracked).map((item) => [item.inventory_item_id, item])
  )
  const items = leaving.items.filter(({ inventory_item_id }) => tracked.has(inventory_item_id))
  const result: LeavingUnits = { sold: [], fill: [], refusals: [] }
  if (items.length === 0) {
    return result
  }
  const captured = await service.listOrderAssignments({
    line_ids: items.map(({ line_item_id }) => line_item_id),
    states: ["captured"],
  })
  for (const leavingItem of items) {
    const item = tracked.get(leavingItem.inventory_item_id) as ItemPolicy
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
  sold.push(...going.map(({ serial_id }) => ({ serial_id, item })))
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

/** Named serials go; else what staff or the buyer chose, and proposals fill up as far as they are needed. */
function goingOf(
  captured: readonly OrderAssignment[],
  named: readonly string[],
  quantity: number
): OrderAssignment[] {
  const chosenByName = captured.filter(
    ({ serial_id, number }) => named.includes(serial_id) || named.includes(number)
  )
  if (chosenByName.length > 0) {
    return chosenByName
  }
  const chosen = captured.filter(({ captured_as }) => captured_as !== "proposal")
  const proposals = captured.filter(({ captured_as }) => captured_as === "proposal")
  return [...chosen, ...proposals.slice(0, Math.max(0, quantity - chosen.length))]
}
