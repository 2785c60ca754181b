import type { MedusaContainer } from "@medusajs/framework/types"
import type { Policy } from "../../lifecycle/policy"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { LineTitles } from "../orders/order-lines"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import type { ReturnUnits } from "./return-material"

/** A tracked item of a line on a return of which serials were sold: as much as receiving the return needs to know. */
export interface SoldPart {
  line: LineTitles & { id: string }
  inventory_item_id: string
  required_quantity: number
  policy: Policy
  /** Sold on the line and not back yet. */
  away: OrderAssignment[]
  /** Of those, declared on this return. */
  declared: OrderAssignment[]
}

interface Line extends LineTitles {
  id: string
  variant_id: string | null
}

interface ItemOfVariant {
  variant_id: string
  inventory_item_id: string
  required_quantity: number
}

/**
 * What of a return was sold with serials. The order itself is not read, which takes Medusa longer than all else that is
 * asked here: three statements, two of them at once.
 */
export async function soldParts(
  container: MedusaContainer,
  { record, assignments }: ReturnUnits
): Promise<SoldPart[]> {
  const [lines, policies] = await Promise.all([
    linesOf(container, assignments),
    serialService(container).policiesOf(
      distinct(assignments.map(({ inventory_item_id }) => inventory_item_id)),
      record.location_id
    ),
  ])
  const items = await readGraph<ItemOfVariant>(
    container,
    "product_variant_inventory_item",
    ["variant_id", "inventory_item_id", "required_quantity"],
    { variant_id: distinct(lines.map(({ variant_id }) => variant_id)) }
  )
  return lines.flatMap((line) =>
    policies.flatMap(({ inventory_item_id, is_tracked, policy }): SoldPart[] => {
      const units = assignments.filter(
        (unit) =>
          unit.order_line_item_id === line.id && unit.inventory_item_id === inventory_item_id
      )
      const away = units.filter(({ state }) => state === "sold")
      const declared = away.filter(({ return_id }) => return_id === record.id)
      // The variant may be gone, or be made of other items by now.
      const required_quantity = Number(
        items.find(
          (item) =>
            item.variant_id === line.variant_id && item.inventory_item_id === inventory_item_id
        )?.required_quantity ?? 1
      )
      return is_tracked && units.length > 0
        ? [{ line, inventory_item_id, required_quantity, policy, away, declared }]
        : []
    })
  )
}

async function linesOf(
  container: MedusaContainer,
  assignments: readonly OrderAssignment[]
): Promise<Line[]> {
  return readGraph<Line>(
    container,
    "order_line_item",
    ["id", "title", "product_title", "variant_title", "variant_id"],
    { id: distinct(assignments.map(({ order_line_item_id }) => order_line_item_id)) }
  )
}
