import type { Context } from "@medusajs/framework/types"
import type { StrategyName } from "../../../lifecycle/strategies"
import { query } from "../sql"
import { availabilityBindings, currentMoment, SELLABLE } from "./availability-sql"
import { strategyOrder } from "./strategy-sql"

/** So many units of an item at a location, by a strategy. */
export interface UnitsToForesee {
  inventory_item_id: string
  location_id: string
  quantity: number
  strategy: StrategyName
}

/** The units that the strategy would take now, in its order; fewer where there are no more. Locks and changes nothing. */
export async function foreseenUnits(
  context: Context,
  { inventory_item_id, location_id, quantity, strategy }: UnitsToForesee
): Promise<{ id: string; number: string }[]> {
  return query<{ id: string; number: string }>(
    context,
    `select id, number from serial where inventory_item_id = ? and location_id = ? and ${SELLABLE}
      order by ${strategyOrder(strategy)} limit ?`,
    [inventory_item_id, location_id, ...availabilityBindings(currentMoment()), quantity]
  )
}
