import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import { query } from "../sql"
import {
  availabilityBindings,
  currentMoment,
  ON_HAND,
  RESERVED,
  WITHHELD,
} from "./availability-sql"

/** How many serials of an item are at a place, as far as they are stock. */
export interface SerialLevel {
  inventory_item_id: string
  location_id: string
  on_hand: number
  reserved_serials: number
  withheld: number
  /** For everyone to buy: on hand, neither reserved nor withheld. */
  sellable: number
}

/**
 * Counts the serials on hand of many items, one row a place that has any. Three counts over three indexes: reserved
 * and withheld units are few, and those on hand are counted without reading their rows.
 * @param locationIds only these places; all when absent
 */
export async function levelsOf(
  context: Context,
  itemIds: readonly string[],
  locationIds?: readonly string[],
  moment: Moment = currentMoment()
): Promise<SerialLevel[]> {
  if (itemIds.length === 0) {
    return []
  }
  const place = `inventory_item_id = any(?)${locationIds ? " and location_id = any(?)" : ""}`
  const places = [itemIds, ...(locationIds ? [locationIds] : [])]
  const counted = (what: string, condition: string) =>
    `select inventory_item_id, location_id, '${what}' as what, count(*)::int as count
       from serial where ${place} and ${condition} group by inventory_item_id, location_id`
  return query<SerialLevel>(
    context,
    `select inventory_item_id, location_id, on_hand, reserved_serials, withheld,
            on_hand - reserved_serials - withheld as sellable
       from (
         select inventory_item_id, location_id,
                coalesce(sum(count) filter (where what = 'on_hand'), 0)::int as on_hand,
                coalesce(sum(count) filter (where what = 'reserved'), 0)::int as reserved_serials,
                coalesce(sum(count) filter (where what = 'withheld'), 0)::int as withheld
           from (
             ${counted("on_hand", ON_HAND)}
             union all ${counted("reserved", RESERVED)}
             union all ${counted("withheld", WITHHELD)}
           ) counted group by inventory_item_id, location_id
       ) levels order by inventory_item_id, location_id`,
    [...places, ...places, ...places, ...availabilityBindings(moment)]
  )
}
