import type { MedusaContainer } from "@medusajs/framework/types"
import { alignmentOf } from "../../lifecycle/alignment"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { ReservationMove } from "../capturing/move-reservation"
import { linesLeaving } from "../fulfilling/lines-leaving"
import { lineReservations, type LineReservation } from "../orders/line-reservations"
import {
  isDraft,
  ordersWithLines,
  type OrderLine,
  type OrderWithLines,
} from "../orders/order-lines"
import { byId, distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"

/** What brings an order's serials in line with what has become of the order. */
export interface OrderAlignment {
  order_id: string
  customer_id: string | null
  /** Captures that no line needs any more, or that cannot leave with their line. */
  release: OrderAssignment[]
  /** Reservations to be moved to where their units are; those units are released where Medusa refuses that. */
  follow: { move: ReservationMove; units: OrderAssignment[] }[]
  /** Units declared on returns that are cancelled or gone. */
  withdraw: OrderAssignment[]
  /** Units named on claims that are cancelled or gone. */
  unclaim: OrderAssignment[]
  /** Captured while the order was a draft, which it is no more: Medusa has reserved for them now. */
  place: OrderAssignment[]
}

/** A return or a claim. */
interface Cancellable {
  id: string
  canceled_at: string | null
}

/**
 * What there is to do for each of these orders; those that agree are left out. A fixed number of statements, however
 * many orders.
 */
export async function ordersToAlign(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<OrderAlignment[]> {
  const assignments = await serialService(container).listOrderAssignments({ order_ids: orderIds })
  const captured = assignments.filter(({ state }) => state === "captured")
  const declared = assignments.filter(
    ({ state, return_id }) => state === "sold" && return_id !== null
  )
  const claimed = assignments.filter(({ claim_id }) => claim_id !== null)
  const [orders, reservations, returns, claims] = await Promise.all([
    ordersWithLines(container, distinct(captured.map(({ order_id }) => order_id))),
    lineReservations(container, distinct(captured.map((one) => one.order_line_item_id))),
    readGraph<Cancellable>(container, "return", ["id", "canceled_at"], {
      id: distinct(declared.map(({ return_id }) => return_id)),
    }),
    readGraph<Cancellable>(container, "order_claim", ["id", "canceled_at"], {
      id: distinct(claimed.map(({ claim_id }) => claim_id)),
    }),
  ])
  const ordersById = byId(orders)
  const captures = partsOf(assignments)
  const leaving = await linesLeaving(
    container,
    captures
      .filter((part) => isDisputed(ordersById.get(part.order_id), part))
      .map((part) => part.line_item_id)
  )
  const standing = new Set(
    [...returns, ...claims].flatMap(({ id, canceled_at }) => (canceled_at ? [] : [id]))
  )
  return orderIds
    .map((order_id): OrderAlignment => {
      const order = ordersById.get(order_id)
      const parts = captures
        .filter((part) => part.order_id === order_id)
        .map((part) => alignmentOfPart(order, part, reservations, leaving))
      const release = parts.flatMap((part) => part.release)
      return {
        order_id,
        customer_id: order?.customer_id ?? null,
        release,
        follow: parts.flatMap(({ follow }) => follow ?? []),
        withdraw: declared.filter(
          (one) => one.order_id === order_id && !standing.has(one.return_id as string)
        ),
        unclaim: claimed.filter(
          (one) => one.order_id === order_id && !standing.has(one.claim_id as string)
        ),
        place: captured.filter(
          (one) =>
            one.held_for !== null &&
            one.order_id === order?.id &&
            !isDraft(order) &&
            !release.includes(one)
        ),
      }
    })
    .filter(
      ({ release, follow, withdraw, unclaim, place }) =>
        release.length + follow.length + withdraw.length + unclaim.length + place.length > 0
    )
}

/** One item of one line: what is captured for it, and how many units have left on it. */
interface Part {
  order_id: string
  line_item_id: string
  inventory_item_id: string
  captured: OrderAssignment[]
  left: number
}

function partsOf(assignments: readonly OrderAssignment[]): Part[] {
  const parts = new Map<string, Part>()
  for (const one of assignments) {
    const { order_id, order_line_item_id: line_item_id, inventory_item_id } = one
    const key = `${line_item_id} ${inventory_item_id}`
    const part = parts.get(key) ?? {
      order_id: order_id ?? "",
      line_item_id,
      inventory_item_id,
      captured: [],
      left: 0,
    }
    parts.set(key, part)
    if (one.state === "captured") {
      part.captured.push(one)
    } else {
      part.left += 1
    }
  }
  return [...parts.values()].filter(({ captured }) => captured.length > 0)
}

function alignmentOfPart(
  order: OrderWithLines | undefined,
  part: Part,
  reservations: readonly LineReservation[],
  leaving: ReadonlySet<string>
) {
  const { line_item_id, inventory_item_id, captured } = part
  const { release, follow } = alignmentOf({
    needed: stillNeeded(order, part, leaving.has(line_item_id)),
    captured,
    reserved_at: reservations
      .filter(
        (one) => one.line_item_id === line_item_id && one.inventory_item_id === inventory_item_id
      )
      .map(({ location_id }) => location_id),
  })
  return {
    release,
    follow: follow && {
      move: { line_item_id, inventory_item_id, location_id: follow.location_id },
      units: follow.units,
    },
  }
}

/** How many units of a line are to leave yet, as Medusa has it and as the serials that left say. */
interface StillToLeave {
  by_medusa: number
  by_serials: number
}

function stillToLeave(order: OrderWithLines | undefined, part: Part): StillToLeave {
  const line = order?.items.find(({ id }) => id === part.line_item_id)
  if (line === undefined || order?.status === "canceled") {
    return { by_medusa: 0, by_serials: 0 }
  }
  const quantity = Number(line.detail.quantity)
  const required = requiredOf(line, part.inventory_item_id)
  if (required === null) {
    const all = quantity > 0 ? part.captured.length : 0
    return { by_medusa: all, by_serials: all }
  }
  return {
    by_medusa: (quantity - Number(line.detail.fulfilled_quantity)) * required,
    by_serials: quantity * required - part.left,
  }
}

/** Whether it makes a difference that more left than serials did. */
function isDisputed(order: OrderWithLines | undefined, part: Part): boolean {
  const { by_medusa, by_serials } = stillToLeave(order, part)
  return by_serials > by_medusa && part.captured.length > by_medusa
}

/**
 * How many captures a line may still need at most. While a fulfilment is being made, Medusa has counted its units as
 * gone before they are sold: then the higher figure holds. Else what left without serials has left as well.
 */
function stillNeeded(order: OrderWithLines | undefined, part: Part, isLeaving: boolean): number {
  const { by_medusa, by_serials } = stillToLeave(order, part)
  return isLeaving ? Math.max(by_medusa, by_serials) : by_medusa
}

/** How many of an item each unit of a line takes; null when its variant does not tell, as when that is gone. */
function requiredOf({ variant }: OrderLine, itemId: string): number | null {
  const items = variant?.manage_inventory ? variant.inventory_items : []
  const component = items.find(({ inventory_item_id }) => inventory_item_id === itemId)
  return component ? Number(component.required_quantity) : null
}
