import type { Context } from "@medusajs/framework/types"
import type { Status } from "../../../lifecycle/statuses"
import { query } from "../sql"
import { TALLIED } from "./tally"

/** How many serials of an item stand in a status at a place; void ones are not counted. */
export interface SerialCount {
  inventory_item_id: string
  location_id: string | null
  status: Status
  count: number
}

/** How many serials of many items there are by place and status, in one statement. */
export async function countsOf(
  context: Context,
  itemIds: readonly string[]
): Promise<SerialCount[]> {
  return itemIds.length === 0
    ? []
    : query<SerialCount>(
        context,
        `select inventory_item_id, location_id, status, ${TALLIED} as count
           from serial_tally where inventory_item_id = any(?) and status <> 'void'
          group by inventory_item_id, location_id, status having sum(count) <> 0
          order by inventory_item_id, location_id, status`,
        [itemIds]
      )
}
