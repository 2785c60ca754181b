import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import { query } from "../sql"
import {
  availabilityBindings,
  CAPTURED,
  currentMoment,
  ON_DRAFT,
  ON_HAND,
  WITHHELD_IN_STOCK,
} from "./availability-sql"
import { TALLIED } from "./tally"

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
 * How many serials of many items are on hand, one row a place that has any. On hand and captured are kept in the tally;
 * units on drafts and withheld ones are few, and counted by their indexes.
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
  const figure = (what: string, from: string, count: string, condition: string) =>
    `select inventory_item_id, location_id, '${what}' as what, ${count} as count
       from ${from} where ${place} and ${condition} group by inventory_item_id, location_id`
  const tallied = (what: string, condition: string) =>
    figure(what, "serial_tally", TALLIED, condition)
  const counted = (what: string, condition: string) =>
    figure(what, "serial", "count(*)::int", condition)
  return query<SerialLevel>(
    context,
    `select inventory_item_id, location_id, on_hand, captured - on_draft as reserved_serials,
            kept_back + on_draft as withheld, on_hand - captured - kept_back as sellable
       from (
         select inventory_item_id, location_id,
                coalesce(sum(count) filter (where what = 'on_hand'), 0)::int as on_hand,
                coalesce(sum(count) filter (where what = 'captured'), 0)::int as captured,
                coalesce(sum(count) filter (where what = 'on_draft'), 0)::int as on_draft,
                coalesce(sum(count) filter (where what = 'kept_back'), 0)::int as kept_back
           from (
             ${tallied("on_hand", ON_HAND)}
             union all ${tallied("captured", CAPTURED)}
             union all ${counted("on_draft", ON_DRAFT)}
             union all ${counted("kept_back", WITHHELD_IN_STOCK)}
           ) figures group by inventory_item_id, location_id
       ) levels where on_hand > 0 order by inventory_item_id, location_id`,
    [...places, ...places, ...places, ...places, ...availabilityBindings(moment)]
  )
}
