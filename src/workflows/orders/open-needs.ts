import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LineCaptures } from "../../modules/serial/queries/captured-lines"
import { WHOLE } from "../../modules/serial/queries/paging"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { ordersOfLines } from "./orders-of-lines"

/** How many units of one item an order line needs at a location, and of how many it is said which. */
export interface LineNeed {
  order_id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  needed: number
  captured: number
  proposed: number
  blocked: number
}

/**
 * What all orders still need of tracked items, where Medusa has reserved it: a reservation goes when its units leave, so
 * these are the units that have not left. A fixed number of statements for thirty thousand lines.
 */
export async function openNeeds(container: MedusaContainer): Promise<LineNeed[]> {
  const { ids } = await serialService(container).trackedPage(WHOLE)
  const reserved = await reservedForLines(container, ids)
  const lineIds = distinct(reserved.map(({ line_item_id }) => line_item_id))
  const [captures, orderOf] = await Promise.all([
    serialService(container).capturesOf(lineIds),
    ordersOfLines(container, lineIds),
  ])
  const capturedAt = new Map(captures.map((one) => [keyOf(one.order_line_item_id, one), one]))
  return reserved.flatMap((need): LineNeed[] => {
    const order_id = orderOf.get(need.line_item_id)
    const found = capturedAt.get(keyOf(need.line_item_id, need))
    return order_id === undefined ? [] : [{ ...need, order_id, ...countsOf(found, need.needed) }]
  })
}

type Reserved = Omit<LineNeed, "order_id" | keyof ReturnType<typeof countsOf>>

/** Medusa's reservations of these items for order lines, those of one place added up. */
async function reservedForLines(
  container: MedusaContainer,
  itemIds: readonly string[]
): Promise<Reserved[]> {
  const reservations =
    itemIds.length === 0
      ? []
      : await container.resolve(Modules.INVENTORY).listReservationItems(
          { inventory_item_id: [...itemIds] },
          {
            take: null,
            select: ["line_item_id", "inventory_item_id", "location_id", "quantity"],
          }
        )
  const byPlace = new Map<string, Reserved>()
  for (const { line_item_id, inventory_item_id, location_id, quantity } of reservations) {
    // Reservations by hand, and the plugin's own, are for no order.
    if (line_item_id) {
      const place = { inventory_item_id, location_id }
      const key = keyOf(line_item_id, place)
      const needed = (byPlace.get(key)?.needed ?? 0) + Number(quantity)
      byPlace.set(key, { line_item_id, ...place, needed })
    }
  }
  return [...byPlace.values()]
}

function keyOf(
  lineId: string,
  { inventory_item_id, location_id }: Pick<LineNeed, "inventory_item_id" | "location_id">
): string {
  return `${lineId} ${inventory_item_id} ${location_id}`
}

/** A line never has more than it needs, also while a change of its order is under way. */
function countsOf(found: LineCaptures | undefined, needed: number) {
  const captured = Math.min(found?.captured ?? 0, needed)
  const proposed = Math.min(found?.proposed ?? 0, needed - captured)
  return { captured, proposed, blocked: found?.blocked ?? 0 }
}
