import type { Context } from "@medusajs/framework/types"
import type { StockOwed } from "../../../lifecycle/stock"
import { query } from "../sql"
import {
  availabilityBindings,
  currentMoment,
  ON_DRAFT,
  PERHAPS_WITHHELD,
  WITHHELD_IN_STOCK,
} from "./availability-sql"

/** A place of an item. */
export interface Place {
  inventory_item_id: string
  location_id: string
}

const isTracked = (item: string) =>
  `exists (select from serial_policy t where t.id = ${item} and t.is_tracked)`

/**
 * How many units each place has to withhold from Medusa's available quantity: those that are withheld, and those that
 * a planned operation is about to withhold; of an item that is not tracked none. One statement, so that a unit is counted
 * once whichever it is.
 */
export async function withheldTargets(
  context: Context,
  places: readonly Place[]
): Promise<StockOwed[]> {
  const moment = currentMoment()
  return query<StockOwed>(
    context,
    `with place as (
       select distinct inventory_item_id as item, location_id as location
         from json_to_recordset(?::json) as p (inventory_item_id text, location_id text)
     ), planned as (
       select w.inventory_item_id as item, w.location_id as location, sum(w.quantity) as quantity
         from serial_operation o
        cross join lateral jsonb_to_recordset(o.intent -> 'withheld') as w (inventory_item_id text, location_id text, quantity int)
        where o.state = 'pending' and o.progress <> 'recorded' and jsonb_typeof(o.intent -> 'withheld') = 'array'
        group by 1, 2
     )
     select p.item as inventory_item_id, p.location as location_id,
            case when ${isTracked("p.item")} then (coalesce(n.quantity, 0) + (
              select count(*) from serial where inventory_item_id = p.item and location_id = p.location and ${WITHHELD_IN_STOCK}
            ) + (
              select count(*) from serial where inventory_item_id = p.item and location_id = p.location and ${ON_DRAFT}
            ))::int else 0 end as quantity
       from place p left join planned n on n.item = p.item and n.location = p.location`,
    [JSON.stringify(places), ...availabilityBindings(moment)]
  )
}

/** Every place that has units of a tracked item which may be withheld now or did expire meanwhile. */
export async function placesWithWithheld(context: Context): Promise<Place[]> {
  return query<Place>(
    context,
    `select inventory_item_id, location_id from (
       select inventory_item_id, location_id from serial where ${PERHAPS_WITHHELD}
        union select inventory_item_id, location_id from serial where ${ON_DRAFT}
     ) p where ${isTracked("p.inventory_item_id")}`
  )
}
