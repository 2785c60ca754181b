import type { MedusaContainer } from "@medusajs/framework/types"
import { allocatePlacedOrderWorkflow } from "../capturing/allocate-placed-order"
import { changedWithin, type Span } from "../support/changed-within"
import { eachByItself } from "../support/each-by-itself"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"

/** What Medusa reserved of an item for an order line. */
interface Reservation {
  id: string
  inventory_item_id: string
  location_id: string
  line_item_id: string | null
  created_at: string
}

/** Of an order line: that its order has it. */
interface LineOfOrder {
  order_id: string
  item_id: string
}

/** How many tracked items are looked at together. */
const ITEMS_AT_ONCE = 500

const RESERVATIONS = {
  entity: "reservation",
  fields: ["inventory_item_id", "location_id", "line_item_id", "created_at"],
}

/**
 * Chooses serials for what Medusa reserved within a span, for items that allocate when an order is placed, where nobody
 * did: no unit was ever captured for the line's item, and none was proposed for the order since the reservation was
 * made. So what came to nothing, or was let go by somebody, is left as it is.
 */
export async function allocateMissed(container: MedusaContainer, span: Span): Promise<void> {
  const serials = serialService(container)
  for (let offset = 0; ; offset += ITEMS_AT_ONCE) {
    const { ids } = await serials.trackedPage({ limit: ITEMS_AT_ONCE, offset })
    if (ids.length === 0) {
      return
    }
    const reading = { ...RESERVATIONS, filters: { inventory_item_id: ids } }
    for await (const page of changedWithin<Reservation>(container, reading, span)) {
      for (const { is_changed, ids: orderIds } of await missedAmong(container, page)) {
        await eachByItself(container, orderIds, (order_id) =>
          allocatePlacedOrderWorkflow(container).run({ input: { order_id, is_changed } })
        )
      }
    }
  }
}

/** The orders that these reservations were made for and nobody chose serials for, by whether it is for the first time. */
async function missedAmong(
  container: MedusaContainer,
  reservations: readonly Reservation[]
): Promise<{ is_changed: boolean; ids: string[] }[]> {
  const waiting = await neverCaptured(container, await atPlacement(container, reservations))
  const lines = await readGraph<LineOfOrder>(container, "order_item", ["order_id", "item_id"], {
    item_id: distinct(waiting.map(({ line_item_id }) => line_item_id)),
  })
  const proposedAt = await serialService(container).lastProposals(
    distinct(lines.map(({ order_id }) => order_id))
  )
  const isMissed = ({ order_id, item_id }: LineOfOrder) =>
    waiting.some(
      ({ line_item_id, created_at }) =>
        line_item_id === item_id && new Date(created_at) > (proposedAt.get(order_id) ?? 0)
    )
  const ids = distinct(lines.filter(isMissed).map(({ order_id }) => order_id))
  return [
    { is_changed: false, ids: ids.filter((id) => !proposedAt.has(id)) },
    { is_changed: true, ids: ids.filter((id) => proposedAt.has(id)) },
  ]
}

/** Those for order lines, of items that allocate when an order is placed. */
async function atPlacement(
  container: MedusaContainer,
  reservations: readonly Reservation[]
): Promise<Reservation[]> {
  const forLines = reservations.filter(({ line_item_id }) => line_item_id !== null)
  const policies = await serialService(container).policiesAt(forLines)
  return forLines.filter((_, at) => policies[at].policy.allocation === "placement")
}

/** Those for whose line no unit of the item was ever captured. */
async function neverCaptured(
  container: MedusaContainer,
  reservations: readonly Reservation[]
): Promise<Reservation[]> {
  const assignments = await serialService(container).listOrderAssignments({
    line_ids: distinct(reservations.map(({ line_item_id }) => line_item_id)),
    states: ["captured", "sold", "returned", "released"],
  })
  const captured = new Set(
    assignments.map((one) => `${one.order_line_item_id} ${one.inventory_item_id}`)
  )
  return reservations.filter(
    ({ line_item_id, inventory_item_id }) => !captured.has(`${line_item_id} ${inventory_item_id}`)
  )
}
