import type { Context } from "@medusajs/framework/types"
import type { NumberKey } from "../../../lifecycle/policy"
import type { Status } from "../../../lifecycle/statuses"
import { query } from "../sql"

/** The unit that has a number. */
export interface NumberBearer extends NumberKey {
  id: string
  number: string
  status: Status
  inventory_item_id: string
  location_id: string | null
}

/**
 * The void record that comes to life when a number of an item is registered again; the ledger takes the latest, too, and
 * of the same item also one from when its numbers were unique elsewhere.
 */
export async function voidBearerOf(
  context: Context,
  { normalized, scope_key, inventory_item_id }: NumberKey & { inventory_item_id: string }
): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    context,
    `select id from serial where normalized = ? and status = 'void' and (scope_key = ? or inventory_item_id = ?)
      order by updated_at desc, id desc limit 1`,
    [normalized, scope_key, inventory_item_id]
  )
  return row?.id ?? null
}

/** The units that have these numbers now; one statement over the index that makes numbers unique. */
export async function bearersOf(
  context: Context,
  keys: readonly NumberKey[]
): Promise<NumberBearer[]> {
  return keys.length === 0
    ? []
    : query<NumberBearer>(
        context,
        `select s.id, s.number, s.normalized, s.scope_key, s.status, s.inventory_item_id, s.location_id
           from (select distinct normalized, scope_key from json_to_recordset(?::json) as k (normalized text, scope_key text)) k
           join serial s on s.normalized = k.normalized and s.scope_key = k.scope_key and s.status <> 'void'`,
        [JSON.stringify(keys)]
      )
}
