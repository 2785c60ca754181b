import type { Context } from "@medusajs/framework/types"
import type { StockOwed } from "../../../lifecycle/stock"
import { query } from "../sql"

// A unit in transit is expected where it goes to; its dispatch has taken it off the place that it left.
const WHERE_IT_IS =
  "case when status = 'in_transit' then destination_location_id else location_id end"
const PRESENT = "status in ('in_stock', 'reserved', 'in_transit')"

/** How many units of the items are on hand or on their way, by place. */
export async function presentOf(
  context: Context,
  itemIds: readonly string[]
): Promise<StockOwed[]> {
  return itemIds.length === 0
    ? []
    : query<StockOwed>(
        context,
        `select inventory_item_id, ${WHERE_IT_IS} as location_id, count(*)::int as quantity
           from serial where inventory_item_id = any(?) and ${PRESENT}
          group by 1, 2 order by 1, 2`,
        [itemIds]
      )
}

/** How many units of tracked items are on hand at a location or on their way to it. Counts by item, for it is asked rarely. */
export async function presentAt(context: Context, locationId: string): Promise<StockOwed[]> {
  return query<StockOwed>(
    context,
    `select inventory_item_id, ?::text as location_id, count(*)::int as quantity
       from serial
      where inventory_item_id in (select id from serial_policy where is_tracked)
        and ${PRESENT} and ${WHERE_IT_IS} = ?
      group by 1 order by 1`,
    [locationId, locationId]
  )
}
