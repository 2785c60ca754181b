import type { Context } from "@medusajs/framework/types"
import type { Owner, Status } from "../../../lifecycle/statuses"
import { query } from "../sql"

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
