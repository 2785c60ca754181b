import type { NamedLimit } from "../../modules/serial/ledger/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import { componentsOf, type OrderLine } from "../orders/order-lines"
import type { ClaimRecord } from "./claim-record"

/** One item of a line that is claimed, with its units. */
export interface ClaimComponent {
  line: OrderLine
  inventory_item_id: string
  required_quantity: number
  /** How many units of the item are at fault. */
  claimed: number
  /** Units that are named on this claim. */
  named: OrderAssignment[]
  /** Units that are with the customer from this line, on no claim and not replaced. */
  candidates: OrderAssignment[]
}

/** What is claimed of an order's lines, item by item, with the units that left on them. */
export function claimComponents(
  { id, claim_items }: ClaimRecord,
  lines: readonly OrderLine[],
  assignments: readonly OrderAssignment[]
): ClaimComponent[] {
  return lines.flatMap((line) => {
    const units = claim_items
      .filter(({ item_id }) => item_id === line.id)
      .reduce((sum, { quantity }) => sum + Number(quantity), 0)
    const sold = assignments.filter(
      ({ state, order_line_item_id }) => state === "sold" && order_line_item_id === line.id
    )
    return units === 0
      ? []
      : componentsOf(
          line,
          sold.map(({ inventory_item_id }) => inventory_item_id)
        ).map(({ inventory_item_id, required_quantity }): ClaimComponent => {
          const ofItem = sold.filter((one) => one.inventory_item_id === inventory_item_id)
          return {
            line,
            inventory_item_id,
            required_quantity,
            claimed: units * required_quantity,
            named: ofItem.filter(({ claim_id }) => claim_id === id),
            candidates: ofItem.filter(
              (one) => one.claim_id === null && one.replaced_by_serial_id === null
            ),
          }
        })
  })
}

/** That no more units are named than are claimed, whoever else names some at the same moment. */
export function claimedLimit(
  { line, inventory_item_id, claimed }: ClaimComponent,
  claimId: string
): NamedLimit {
  return {
    by: "claim_id",
    document_id: claimId,
    order_line_item_id: line.id,
    inventory_item_id,
    max: claimed,
  }
}
