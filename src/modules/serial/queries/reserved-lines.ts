import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** An order line for which units are reserved, and one of them. */
export interface ReservedLine {
  order_line_item_id: string
  serial_id: string
  number: string
  units: number
}

/** The next order lines for which units are reserved, in the order of their ids. */
export async function reservedLines(
  context: Context,
  after: string,
  limit: number
): Promise<ReservedLine[]> {
  return query<ReservedLine>(
    context,
    `select order_line_item_id, min(id) as serial_id, (array_agg(number order by id))[1] as number, count(*)::int as units
       from serial where status = 'reserved' and order_line_item_id > ?
      group by order_line_item_id order by order_line_item_id limit ?`,
    [after, limit]
  )
}
