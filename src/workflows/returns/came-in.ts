import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { ReturnRecord } from "./return-record"

/** A number of units that came back, apart by how. */
export interface CameIn {
  good: number
  damaged: number
}

/** One item of one line of a return. */
interface Part {
  line_item_id: string
  required_quantity: number
}

/** How many units of an item Medusa has received on a return, over all its receipts. */
export function cameIn(
  { receipts }: Pick<ReturnRecord, "receipts">,
  { line_item_id, required_quantity }: Part
): CameIn {
  const sum = (disposition: keyof CameIn) =>
    receipts
      .filter((one) => one.item_id === line_item_id && one.disposition === disposition)
      .reduce((total, { quantity }) => total + quantity * required_quantity, 0)
  return { good: sum("good"), damaged: sum("damaged") }
}

/**
 * How many of the units that Medusa received are no serial that came back: code received them, or staff where the item's
 * policy does not want their serials.
 * @param received the serials that came back on the return
 */
export function unnamedOf(
  came: CameIn,
  received: readonly Pick<OrderAssignment, "return_disposition">[]
): CameIn {
  const damaged = received.filter((one) => one.return_disposition === "damaged").length
  return {
    good: Math.max(0, came.good - (received.length - damaged)),
    damaged: Math.max(0, came.damaged - damaged),
  }
}

/** Good and damaged ones together. */
export function sumOf({ good, damaged }: CameIn): number {
  return good + damaged
}
