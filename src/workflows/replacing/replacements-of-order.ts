import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderChangeType } from "@medusajs/framework/utils"
import { newReplacements, type Replacement } from "../../lifecycle/replacements"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { ordersWithLines, type OrderLine } from "../orders/order-lines"
import { distinct, groupedBy, readGraph } from "../support/graph"
import { serialService } from "../support/request"

/** An exchange or a claim of Medusa's, as far as it says which units go for which. */
interface Exchange {
  id: string
  order_id: string
  canceled_at: string | null
  return_id: string | null
  additional_items: { item_id: string }[]
  /** Of a claim: what is at fault. */
  claim_items?: { item_id: string; quantity: number }[]
}

/** What an order's exchanges and claims say of its units that these do not say themselves. */
export interface ReplacementsOfOrder {
  made: Replacement<OrderAssignment>[]
  /** Units that say that they were replaced, by one that did not leave after all. */
  undone: OrderAssignment[]
  /** The returns on which units came back that were replaced. */
  return_ids: string[]
}

const FIELDS = ["id", "order_id", "canceled_at", "return_id", "additional_items.item_id"]

// By `is_additional_item` Medusa tells them apart, but only where it is asked for, too.
const CLAIM_FIELDS = [
  "additional_items.is_additional_item",
  "claim_items.is_additional_item",
  "claim_items.item_id",
  "claim_items.quantity",
]

/** As `replacementsOfOrders`, of one order. */
export async function replacementsOfOrder(
  container: MedusaContainer,
  orderId: string
): Promise<ReplacementsOfOrder> {
  const found = await replacementsOfOrders(container, [orderId])
  return found.get(orderId) ?? { made: [], undone: [], return_ids: [] }
}

/**
 * Pairs the units that left for an order's exchanges and claims with those for which they left: the ones declared or
 * received on its return, and those named on the claim; for a claim without a return, those of a line that is claimed as
 * a whole, where none of it is named.
 * @returns by order, of those with units; a fixed number of statements, however many orders
 */
export async function replacementsOfOrders(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<Map<string, ReplacementsOfOrder>> {
  const assignments = await serialService(container).listOrderAssignments({
    order_ids: orderIds,
    states: ["sold", "returned"],
  })
  const byOrder = groupedBy(assignments, ({ order_id }) => order_id ?? "")
  const concerned = [...byOrder].flatMap(([id, units]) => (maybeReplaced(units) ? id : []))
  const of = { order_id: await exchangedAmong(container, concerned) }
  const [exchanges, claims] = await Promise.all([
    readGraph<Exchange>(container, "order_exchange", FIELDS, of),
    readGraph<Exchange>(container, "order_claim", [...FIELDS, ...CLAIM_FIELDS], of),
  ])
  const standing = [...exchanges, ...claims].filter(({ canceled_at }) => !canceled_at)
  const unreturned = standing.filter(({ return_id }) => !return_id)
  const orders = await ordersWithLines(
    container,
    distinct(unreturned.map(({ order_id }) => order_id))
  )
  const lines = new Map(orders.map(({ id, items }) => [id, items]))
  return new Map(
    [...byOrder].map(([orderId, units]) => [
      orderId,
      replacementsIn(
        standing.filter(({ order_id }) => order_id === orderId),
        units,
        lines.get(orderId) ?? []
      ),
    ])
  )
}

/**
 * The orders that have an exchange or a claim, as their changes tell: of these Medusa reads one table, of exchanges and
 * claims it joins whatever belongs to their order.
 */
async function exchangedAmong(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<string[]> {
  const changes = await readGraph<{ order_id: string }>(container, "order_change", ["order_id"], {
    order_id: orderIds,
    change_type: [OrderChangeType.EXCHANGE, OrderChangeType.CLAIM],
  })
  return distinct(changes.map(({ order_id }) => order_id))
}

/**
 * Whether an order's exchanges and claims can say anything of its units: they take two, one of which the customer has, or
 * one that says already that it was replaced.
 */
export function maybeReplaced(
  units: readonly Pick<OrderAssignment, "state" | "replaced_by_serial_id">[]
): boolean {
  const isPair = units.length > 1 && units.some(({ state }) => state === "sold")
  return isPair || units.some(({ replaced_by_serial_id }) => replaced_by_serial_id !== null)
}

function replacementsIn(
  standing: readonly Exchange[],
  assignments: readonly OrderAssignment[],
  lines: readonly OrderLine[]
): ReplacementsOfOrder {
  return {
    made: standing.flatMap((one) =>
      newReplacements(comingIn(one, assignments, lines), goingOut(one, assignments))
    ),
    undone: assignments.filter(
      (old) =>
        old.replaced_by_serial_id !== null &&
        isStillOfItsOrder(old) &&
        !assignments.some(({ serial_id }) => serial_id === old.replaced_by_serial_id)
    ),
    return_ids: standing.flatMap(({ return_id }) => return_id ?? []),
  }
}

/** Whether by what a unit is replaced is still a matter of its order: it may have been sold on another one since. */
export function isStillOfItsOrder({ order_id, present_order_id }: OrderAssignment): boolean {
  return present_order_id === null || present_order_id === order_id
}

function goingOut(
  { additional_items }: Exchange,
  assignments: readonly OrderAssignment[]
): OrderAssignment[] {
  return assignments.filter(
    ({ state, order_line_item_id }) =>
      state === "sold" && additional_items.some(({ item_id }) => item_id === order_line_item_id)
  )
}

function comingIn(
  { id, return_id, claim_items = [] }: Exchange,
  assignments: readonly OrderAssignment[],
  lines: readonly OrderLine[]
): OrderAssignment[] {
  const named = assignments.filter(({ claim_id }) => claim_id === id)
  if (return_id) {
    const back = assignments.filter((one) => one.return_id === return_id)
    return [...back, ...named.filter((one) => !back.includes(one))]
  }
  return claim_items.flatMap(({ item_id, quantity }) => {
    const line = lines.find((one) => one.id === item_id)
    // Which of a line's several units is at fault, only a return can tell, or somebody.
    const isWhole = line && Number(line.detail.quantity) === Number(quantity)
    const isOnLine = ({ state, order_line_item_id }: OrderAssignment) =>
      state === "sold" && order_line_item_id === item_id
    const namedOfLine = named.filter(isOnLine)
    return isWhole && namedOfLine.length === 0 ? assignments.filter(isOnLine) : namedOfLine
  })
}
