import type { Context } from "@medusajs/framework/types"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { query } from "../sql"
import { availabilityBindings, currentMoment, SELLABLE } from "./availability-sql"

/** What a unit is, and where it stands. */
export interface Standing {
  id: string
  number: string
  inventory_item_id: string
  location_id: string | null
  status: Status
  owner: Owner
  customer_id: string | null
  case_id: string | null
}

/** Where these units stand, in no order; unknown ids fall away. One statement. */
export async function standingOf(context: Context, ids: readonly string[]): Promise<Standing[]> {
  return ids.length === 0
    ? []
    : query<Standing>(
        context,
        "select id, number, inventory_item_id, location_id, status, owner, customer_id, case_id from serial where id = any(?)",
        [ids]
      )
}

/** How many of these units everyone may buy where they stand, by item and location. One statement. */
export async function sellableAmong(
  context: Context,
  ids: readonly string[]
): Promise<{ inventory_item_id: string; location_id: string; quantity: number }[]> {
  return query(
    context,
    `select inventory_item_id, location_id, count(*)::int as quantity from serial
      where id = any(?) and ${SELLABLE} group by inventory_item_id, location_id order by inventory_item_id, location_id`,
    [ids, ...availabilityBindings(currentMoment())]
  )
}
