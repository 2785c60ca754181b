import type { Context } from "@medusajs/framework/types"
import { NAMED_REFUSALS } from "../../../lifecycle/refusals"
import { query } from "../sql"
import { currentMoment, HELD } from "./availability-sql"

/** A unit, as a refusal names it. */
export interface NamedUnit {
  id: string
  number: string
}

/**
 * The units that keep an item's tracking from being switched off: reserved, kept for a cart, or in transit. The first
 * hundred, and how many there are.
 */
export async function unitsInUse(
  context: Context,
  itemId: string
): Promise<{ units: NamedUnit[]; total: number }> {
  const rows = await query<NamedUnit & { total: number }>(
    context,
    `select id, number, count(*) over ()::int as total from serial
      where inventory_item_id = ? and (status in ('reserved', 'in_transit')
        or (status = 'in_stock' and ${HELD}))
      order by normalized limit ${NAMED_REFUSALS}`,
    [itemId, currentMoment().now]
  )
  return { units: rows.map(({ id, number }) => ({ id, number })), total: rows[0]?.total ?? 0 }
}
