import type { MedusaContainer } from "@medusajs/framework/types"
import type { Policy } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { lineReservations, type LineReservation } from "../orders/line-reservations"
import {
  componentsOf,
  openQuantity,
  orderWithLines,
  type OrderLine,
  type OrderWithLines,
} from "../orders/order-lines"
import { distinct } from "../support/graph"
import { refuseWith, serialService } from "../support/request"

/** One inventory item of one order line, for which serials are captured. */
export interface CaptureTarget {
  order: OrderWithLines
  line: OrderLine
  inventory_item_id: string
  policy: Policy
  /** Units that have not left yet. */
  needed: number
  captured: OrderAssignment[]
  reservations: LineReservation[]
}

/** Which targets of an order are wanted. */
export interface TargetFilter {
  order_id: string
  line_item_id?: string
  inventory_item_id?: string
}

/**
 * The tracked components of an order's lines, with what each needs and has. A fixed number of statements.
 * @throws unknown_order, unknown_line
 */
export async function captureTargets(
  container: MedusaContainer,
  filter: TargetFilter
): Promise<CaptureTarget[]> {
  const order = await orderWithLines(container, filter.order_id)
  const lines = order.items.filter(
    ({ id }) => filter.line_item_id === undefined || id === filter.line_item_id
  )
  if (filter.line_item_id !== undefined && lines.length === 0) {
    refuseWith(refuse("unknown_line", null, { line: filter.line_item_id }))
  }
  const service = serialService(container)
  const wanted = lines.flatMap((line) =>
    componentsOf(line, [])
      .filter(
        ({ inventory_item_id }) =>
          (filter.inventory_item_id ?? inventory_item_id) === inventory_item_id
      )
      .map((component) => ({ line, ...component }))
  )
  const lineIds = lines.map(({ id }) => id)
  const [assignments, reservations] = await Promise.all([
    service.listOrderAssignments({ line_ids: lineIds, states: ["captured"] }),
    lineReservations(container, lineIds),
  ])
  const targets = wanted.map(({ line, inventory_item_id, required_quantity }) => {
    const isHere = (one: { inventory_item_id: string }, lineId: string) =>
      one.inventory_item_id === inventory_item_id && lineId === line.id
    return {
      order,
      line,
      inventory_item_id,
      needed: openQuantity(order, line) * required_quantity,
      captured: assignments.filter((one) => isHere(one, one.order_line_item_id)),
      reservations: reservations.filter((one) => isHere(one, one.line_item_id)),
    }
  })
  const policies = await service.policiesAt(
    targets.map((target) => ({ ...target, location_id: leavesFrom(target) }))
  )
  return policies.flatMap(({ is_tracked, location_id: _, ...target }) =>
    is_tracked ? [target] : []
  )
}

/**
 * The one target that a capture names.
 * @throws not_tracked when the line has no tracked item, missing_value when it has several and none is named
 */
export async function captureTarget(
  container: MedusaContainer,
  filter: TargetFilter
): Promise<CaptureTarget> {
  const targets = await captureTargets(container, filter)
  if (targets.length > 1) {
    refuseWith(refuse("missing_value", null, { field: "inventory_item_id", command: "capture" }))
  }
  return (
    targets[0] ??
    refuseWith(refuse("not_tracked", null, { item: filter.inventory_item_id ?? null }))
  )
}

/** Where the captured units of a line's item are, and where Medusa reserved for it. */
interface Whereabouts {
  captured: readonly { location_id: string | null }[]
  reservations: readonly { location_id: string }[]
}

/** The places where Medusa reserved the units of a target. */
export function reservedAt({ reservations }: Pick<Whereabouts, "reservations">): string[] {
  return distinct(reservations.map(({ location_id }) => location_id))
}

/**
 * Where the units of a target leave from, and whose location's policy therefore holds: where Medusa reserved them, or where
 * it reserved nothing, as for a draft, where those are that are captured; null when that says nothing.
 */
export function leavesFrom({ captured, reservations }: Whereabouts): string | null {
  const reserved = reservedAt({ reservations })
  const places =
    reserved.length > 0 ? reserved : distinct(captured.map(({ location_id }) => location_id))
  return places.length === 1 ? (places[0] as string) : null
}
