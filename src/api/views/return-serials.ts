import type { MedusaContainer } from "@medusajs/framework/types"
import { transitionOf } from "../../lifecycle/transitions"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { ItemPolicy } from "../../modules/serial/queries/policies"
import type { ReturnSerialsResponse } from "../../types/returns"
import { serialService } from "../../workflows/support/request"
import { distinct } from "../../workflows/support/graph"
import { cameIn, sumOf, unnamedOf, type CameIn } from "../../workflows/returns/came-in"
import { returnRecord, type ReturnRecord } from "../../workflows/returns/return-record"
import { namesOf, type Names } from "./names"
import {
  componentsOf,
  lineName,
  orderWithLines,
  type Component,
  type OrderLine,
} from "../../workflows/orders/order-lines"
import { assignedRef } from "./assigned-ref"

type ReturnLine = ReturnSerialsResponse["lines"][number]
type ReturnComponent = ReturnLine["components"][number]

/** The serials of one order line, apart by what they are to one return. */
export interface ReturnedApart {
  /** Declared on this return and not received yet. */
  captured: OrderAssignment[]
  /** Sold on the line, not back, and on no other return: what may be captured. */
  candidates: OrderAssignment[]
  /** Came back on this return. */
  received: OrderAssignment[]
}

/** Takes the serials of an order line apart by what they are to one return. */
export function apartByReturn(
  assignments: readonly OrderAssignment[],
  returnId: string
): ReturnedApart {
  const mayReturn = transitionOf("declare_return").from
  const away = assignments.filter(({ state }) => state === "sold")
  return {
    captured: away.filter(({ return_id }) => return_id === returnId),
    candidates: away.filter(
      ({ return_id, status }) => return_id === null && mayReturn.includes(status)
    ),
    received: assignments.filter(
      ({ state, return_id }) => state === "returned" && return_id === returnId
    ),
  }
}

/**
 * What each line of a return needs, and its serials that are captured, may be captured, and were received.
 * @throws unknown_return
 */
export async function returnSerials(
  container: MedusaContainer,
  returnId: string
): Promise<ReturnSerialsResponse> {
  const found = await returnRecord(container, returnId)
  const service = serialService(container)
  const lineIds = distinct(found.items.map(({ item_id }) => item_id))
  const [order, assignments] = await Promise.all([
    orderWithLines(container, found.order_id),
    service.listOrderAssignments({ line_ids: lineIds, states: ["sold", "returned"] }),
  ])
  const lines = order.items
    .filter(({ id }) => lineIds.includes(id))
    .map((line) => ({
      line,
      components: componentsOf(
        line,
        assignmentsOf(assignments, line.id).map(({ inventory_item_id }) => inventory_item_id)
      ),
    }))
  const itemIds = distinct(
    lines.flatMap(({ components }) => components.map((part) => part.inventory_item_id))
  )
  const [policies, names] = await Promise.all([
    service.policiesOf(itemIds, found.location_id),
    namesOf(container, {
      items: itemIds,
      locations: assignments.map(({ location_id }) => location_id),
      conditions: assignments.flatMap((one) => [one.condition_id, one.return_condition_id]),
    }),
  ])
  return returnView({
    found,
    lines,
    assignments,
    policyOf: (itemId) => policies.find(({ inventory_item_id }) => inventory_item_id === itemId),
    names,
  })
}

/** A return with its lines, of what was read of it. */
export function returnView(material: ReturnMaterial): ReturnSerialsResponse {
  const { id, order_id, status, location_id } = material.found
  return {
    return_id: id,
    order_id,
    status,
    location_id,
    lines: material.lines.map(({ line, components }) => returnLine(line, components, material)),
  }
}

function assignmentsOf(assignments: readonly OrderAssignment[], lineId: string) {
  return assignments.filter(({ order_line_item_id }) => order_line_item_id === lineId)
}

/** What the view of a return is put together from. */
export interface ReturnMaterial {
  found: ReturnRecord
  /** The lines that are on it. */
  lines: readonly { line: OrderLine; components: Component[] }[]
  /** The serials of those lines, at least. */
  assignments: readonly OrderAssignment[]
  /** The policy of an item where the return is received. */
  policyOf: (itemId: string) => ItemPolicy | undefined
  names: Names
}

function returnLine(
  line: OrderLine,
  components: Component[],
  material: ReturnMaterial
): ReturnLine {
  const { found, assignments, policyOf, names } = material
  const items = found.items.filter(({ item_id }) => item_id === line.id)
  const quantity = items.reduce((total, item) => total + Number(item.quantity), 0)
  const isOver = found.status === "canceled" || found.status === "received"
  const due = isOver ? 0 : quantity
  return {
    line_item_id: line.id,
    title: lineName(line),
    sku: line.variant_sku,
    quantity,
    components: components.map((component) => {
      const ofItem = assignmentsOf(assignments, line.id).filter(
        ({ inventory_item_id }) => inventory_item_id === component.inventory_item_id
      )
      const { required_quantity } = component
      return returnComponent(component, {
        apart: apartByReturn(ofItem, found.id),
        policy: policyOf(component.inventory_item_id),
        due: due * required_quantity,
        came: cameIn(found, { line_item_id: line.id, required_quantity }),
        names,
      })
    }),
  }
}

/** An item of a line: its serials, and how many of it the return announces still and Medusa has received. */
interface ComponentMaterial {
  apart: ReturnedApart
  policy: ItemPolicy | undefined
  due: number
  came: CameIn
  names: Names
}

function returnComponent(
  { inventory_item_id, required_quantity }: Component,
  { apart: { captured, candidates, received }, policy, due, came, names }: ComponentMaterial
): ReturnComponent {
  const isTracked = policy?.is_tracked ?? false
  const isRequired = isTracked && policy?.policy.return === "require"
  // What left without a serial cannot be asked for; it is registered on the way in.
  const withSerials = captured.length + candidates.length
  const back = Math.max(sumOf(came), received.length)
  const open = Math.max(0, due - back)
  return {
    item: names.item(inventory_item_id) ?? { id: inventory_item_id, sku: null, title: null },
    required_quantity,
    is_tracked: isTracked,
    policy: policy && isTracked ? returnPolicy(policy) : null,
    needed: isRequired ? Math.min(open, withSerials) : 0,
    captured: captured.map((one) => ({
      ...assignedRef(one, names),
      disposition: one.return_disposition ?? "good",
      return_condition: names.condition(one.return_condition_id),
      treatment: one.return_treatment,
    })),
    candidates: candidates.map((one) => assignedRef(one, names)),
    received: received.map((one) => ({
      ...assignedRef(one, names),
      disposition: one.return_disposition,
    })),
    unnamed: isTracked ? atMost(withSerials, unnamedOf(came, received)) : { good: 0, damaged: 0 },
  }
}

/** No more than can be named: what left without a serial may never have one. */
function atMost(limit: number, { good, damaged }: CameIn): CameIn {
  const named = Math.min(limit, good)
  return { good: named, damaged: Math.min(limit - named, damaged) }
}

function returnPolicy({ policy }: ItemPolicy): ReturnComponent["policy"] {
  return {
    return: policy.return,
    return_condition: policy.return_condition,
    after_return: policy.after_return,
  }
}
