import type { MedusaContainer } from "@medusajs/framework/types"
import type { Policy } from "../../lifecycle/policy"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { componentsOf, orderWithLines, type OrderLine } from "../orders/order-lines"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { cameIn, sumOf, unnamedOf, type CameIn } from "./came-in"
import { returnRecord, type ReturnRecord } from "./return-record"

/** One tracked item of one line on a return, with the serials that were ever sold on that line. */
export interface ReturnComponent {
  line: OrderLine
  inventory_item_id: string
  required_quantity: number
  policy: Policy
  /** Units of the item that the return announces. */
  announced: number
  /** Sold on the line and not back yet. */
  away: OrderAssignment[]
  /** Of those, declared on this return. */
  declared: OrderAssignment[]
  /** Came back on this return before. */
  received: OrderAssignment[]
  /** What Medusa received of the item on this return, over all its receipts. */
  came: CameIn
  /** Of that, what is no serial that came back. */
  unnamed: CameIn
  /** Units that came back on it, as the serials or Medusa have it: code may have received some without serials. */
  back: number
  /** Units of the line that left without a serial, and of which none is registered yet. */
  left_without: number
}

/** A return with its tracked components. */
export interface ReturnMaterial {
  record: ReturnRecord
  customer_id: string | null
  components: ReturnComponent[]
}

/** A return, and the serials that were ever sold on its lines. */
export interface ReturnUnits {
  record: ReturnRecord
  assignments: OrderAssignment[]
}

/** Reads a return with the units of its lines: what tells whether it has to do with serials. @throws unknown_return */
export async function returnUnits(
  container: MedusaContainer,
  returnId: string
): Promise<ReturnUnits> {
  const record = await returnRecord(container, returnId)
  const assignments = await serialService(container).listOrderAssignments({
    line_ids: lineIdsOf(record),
    states: ["sold", "returned"],
  })
  return { record, assignments }
}

/** Reads a return with its tracked components: a fixed number of statements. @throws unknown_return */
export async function returnMaterial(
  container: MedusaContainer,
  returnId: string
): Promise<ReturnMaterial> {
  const { record, assignments } = await returnUnits(container, returnId)
  const lineIds = lineIdsOf(record)
  const order = await orderWithLines(container, record.order_id)
  const parts = order.items
    .filter(({ id }) => lineIds.includes(id))
    .flatMap((line) => {
      const here = assignments.filter(({ order_line_item_id }) => order_line_item_id === line.id)
      return componentsOf(
        line,
        here.map(({ inventory_item_id }) => inventory_item_id)
      ).map((part) => ({
        line,
        ...part,
        assignments: here.filter(
          ({ inventory_item_id }) => inventory_item_id === part.inventory_item_id
        ),
      }))
    })
  const policies = await serialService(container).policiesOf(
    distinct(parts.map(({ inventory_item_id }) => inventory_item_id)),
    record.location_id
  )
  return {
    record,
    customer_id: order.customer_id,
    components: parts.flatMap((part) => {
      const item = policies.find(
        ({ inventory_item_id }) => inventory_item_id === part.inventory_item_id
      )
      return item?.is_tracked ? [componentOf(record, part, item.policy)] : []
    }),
  }
}

function lineIdsOf({ items }: ReturnRecord): string[] {
  return distinct(items.map(({ item_id }) => item_id))
}

type Part = Pick<ReturnComponent, "line" | "inventory_item_id" | "required_quantity"> & {
  assignments: OrderAssignment[]
}

function componentOf(
  record: ReturnRecord,
  { assignments, ...part }: Part,
  policy: Policy
): ReturnComponent {
  const { line, required_quantity } = part
  const items = record.items.filter(({ item_id }) => item_id === line.id)
  const units = items.reduce((sum, { quantity }) => sum + Number(quantity), 0)
  const came = cameIn(record, { line_item_id: line.id, required_quantity })
  const away = assignments.filter(({ state }) => state === "sold")
  const received = assignments.filter(
    ({ state, return_id }) => state === "returned" && return_id === record.id
  )
  return {
    ...part,
    policy,
    announced: units * required_quantity,
    away,
    declared: away.filter(({ return_id }) => return_id === record.id),
    received,
    came,
    unnamed: unnamedOf(came, received),
    back: Math.max(sumOf(came), received.length),
    left_without: Math.max(
      0,
      Number(line.detail.fulfilled_quantity) * required_quantity - assignments.length
    ),
  }
}
