import type { MedusaContainer } from "@medusajs/framework/types"
import { blockedBy } from "../../lifecycle/availability"
import { ownTitle } from "../../lifecycle/item-names"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import type { LevelView } from "../../types/stock"
import type { OrderComponentSerials, OrderSerialsResponse } from "../../types/orders"
import { leavesFrom } from "../../workflows/capturing/capture-target"
import { serialService } from "../../workflows/support/request"
import { distinct } from "../../workflows/support/graph"
import { proofView } from "./delivery-proofs"
import { levelViews } from "./levels"
import { orderChanges, orderChangeViews } from "./order-changes"
import {
  itemsOf,
  lineReservations,
  type LineReservation,
} from "../../workflows/orders/line-reservations"
import { assignedRef } from "./assigned-ref"
import { namesOf, type Names } from "./names"
import {
  componentsOf,
  openQuantity,
  orderWithLines,
  type Component,
  type OrderLine,
  soldOn,
} from "../../workflows/orders/order-lines"

/** What the lines of an order are put together from. */
interface Material {
  assignments: readonly OrderAssignment[]
  policies: ReadonlyMap<string, ItemPolicy>
  reservations: readonly LineReservation[]
  levels: readonly LevelView[]
  names: Names
}

/**
 * All that an order's page shows of its serials: what each line still needs, has captured, sold and returned, its returns,
 * claims and exchanges, and what shows its deliveries. A fixed number of statements, however many there are of each.
 * @throws unknown_order
 */
export async function orderSerials(
  container: MedusaContainer,
  orderId: string
): Promise<OrderSerialsResponse> {
  const order = await orderWithLines(container, orderId)
  const service = serialService(container)
  const assignments = await service.listOrderAssignments({ order_ids: [orderId] })
  const lines = order.items.map((line) => ({
    line,
    components: componentsOf(line, itemsOn(line, assignments)),
  }))
  const itemIds = distinct(
    lines.flatMap(({ components }) => components.map((part) => part.inventory_item_id))
  )
  const [reservations, changes, deliveries] = await Promise.all([
    lineReservations(
      container,
      order.items.map(({ id }) => id)
    ),
    orderChanges(container, order.id, itemIds),
    service.proofsOf("fulfillment_id", distinct(assignments.map((one) => one.fulfillment_id))),
  ])
  const places = lines.flatMap(({ line, components }) =>
    components.map(({ inventory_item_id }) =>
      placeOf(line, inventory_item_id, assignments, reservations)
    )
  )
  const [policies, levels, names] = await Promise.all([
    service.policiesAt(places),
    levelViews(container, itemsOf(reservations)),
    namesOf(container, {
      items: itemIds,
      locations: [...assignments, ...reservations].map(({ location_id }) => location_id),
      conditions: assignments.flatMap((one) => [one.condition_id, one.return_condition_id]),
    }),
  ])
  const material: Material = {
    assignments,
    policies: new Map(policies.map((one) => [keyOf(one.line_item_id, one.inventory_item_id), one])),
    reservations,
    levels,
    names,
  }
  return {
    order_id: order.id,
    lines: lines.map(({ line, components }) => ({
      line_item_id: line.id,
      title: line.product_title ?? line.title,
      variant_title: ownTitle(soldOn(line)),
      sku: line.variant_sku,
      quantity: Number(line.detail.quantity),
      open_quantity: openQuantity(order, line),
      requires_shipping: line.requires_shipping,
      components: components.map((component) =>
        componentSerials(line, component, openQuantity(order, line), material)
      ),
    })),
    ...orderChangeViews(changes, { lines, ...material }),
    deliveries: deliveries.map(proofView),
  }
}

/** A component of a line, and where its units leave from. */
function placeOf(
  { id: line_item_id }: OrderLine,
  inventory_item_id: string,
  assignments: readonly OrderAssignment[],
  reservations: readonly LineReservation[]
) {
  const captured = assignments.filter(
    (one) =>
      one.state === "captured" &&
      one.order_line_item_id === line_item_id &&
      one.inventory_item_id === inventory_item_id
  )
  const reserved = reservations.filter(
    (one) => one.line_item_id === line_item_id && one.inventory_item_id === inventory_item_id
  )
  return {
    line_item_id,
    inventory_item_id,
    location_id: leavesFrom({ captured, reservations: reserved }),
  }
}

function keyOf(lineId: string, itemId: string): string {
  return `${lineId} ${itemId}`
}

function itemsOn(line: OrderLine, assignments: readonly OrderAssignment[]): string[] {
  return assignments
    .filter(({ order_line_item_id }) => order_line_item_id === line.id)
    .map(({ inventory_item_id }) => inventory_item_id)
}

function componentSerials(
  line: OrderLine,
  { inventory_item_id, required_quantity }: Component,
  openUnits: number,
  { assignments, policies, reservations, levels, names }: Material
): OrderComponentSerials {
  const policy = policies.get(keyOf(line.id, inventory_item_id))
  const isTracked = policy?.is_tracked ?? false
  const here = assignments.filter(
    (assignment) =>
      assignment.order_line_item_id === line.id &&
      assignment.inventory_item_id === inventory_item_id
  )
  const inState = (state: OrderAssignment["state"]) => here.filter((one) => one.state === state)
  const captured = inState("captured")
  const needed = isTracked ? openUnits * required_quantity : 0
  return {
    item: names.item(inventory_item_id) ?? { id: inventory_item_id, sku: null, title: null },
    required_quantity,
    is_tracked: isTracked,
    policy: policy && isTracked ? packingPolicy(policy) : null,
    needed,
    missing: Math.max(0, needed - captured.length),
    reservations: reservations
      .filter(
        (reservation) =>
          reservation.line_item_id === line.id &&
          reservation.inventory_item_id === inventory_item_id
      )
      .map(({ location_id, quantity }) => ({
        location: names.location(location_id) ?? { id: location_id, name: location_id },
        quantity,
        awaiting: awaitingAt(levels, inventory_item_id, location_id),
      })),
    candidates: levels
      .filter((level) => level.inventory_item_id === inventory_item_id)
      .reduce((sum, { sellable }) => sum + sellable, 0),
    captured: captured.map((one) => ({
      ...assignedRef(one, names),
      bin: one.bin,
      captured_as: one.captured_as ?? "manual",
      blocked_by: blockedBy(one, currentMoment()),
      notice_ids: one.notice_ids,
      expires_on: one.expires_on,
    })),
    sold: inState("sold").map((one) => ({
      ...assignedRef(one, names),
      fulfillment_id: one.fulfillment_id,
      sold_at: one.sold_at,
      delivered_at: one.delivered_at,
      return_id: one.return_id,
    })),
    returned: inState("returned").map((one) => ({
      ...assignedRef(one, names),
      return_id: one.return_id,
      disposition: one.return_disposition,
      returned_at: one.closed_at,
    })),
  }
}

function packingPolicy({ policy }: ItemPolicy): OrderComponentSerials["policy"] {
  const { fulfillment, strategy, unknown_at_capture, allocation } = policy
  return { fulfillment, strategy, unknown_at_capture, allocation }
}

function awaitingAt(levels: readonly LevelView[], itemId: string, locationId: string): number {
  const level = levels.find(
    ({ inventory_item_id, location }) => inventory_item_id === itemId && location.id === locationId
  )
  return level?.awaiting ?? 0
}
