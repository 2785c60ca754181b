import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** An order line that has captured serials, and since when the oldest of them. */
export interface CapturedLine {
  order_line_item_id: string
  captured_at: Date
}

/** Order lines with captured serials, oldest first. */
export async function capturedLines(context: Context, limit: number): Promise<CapturedLine[]> {
  return query<CapturedLine>(
    context,
    `select a.order_line_item_id, min(a.created_at) as captured_at
       from serial s join serial_assignment a on a.id = s.assignment_id
      where s.status = 'reserved' group by a.order_line_item_id order by 2 limit ?`,
    [limit]
  )
}
