import type { Context } from "@medusajs/framework/types"
import type { Status } from "../../../lifecycle/statuses"
import { query } from "../sql"

/** A number in the form in which it must be unique, in its scope. */
export interface NumberKey {
  normalized: string
  scope_key: string
}

/** The unit that has a number. */
export interface NumberBearer extends NumberKey {
  id: string
  number: string
  status: Status
  location_id: string | null
}

/** The void record that comes to life when a number is registered again; the ledger takes the latest, too. */
export async function voidBearerOf(
  context: Context,
  { normalized, scope_key }: NumberKey
): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    context,
    `select id from serial where normalized = ? and scope_key = ? and status = 'void'
      order by updated_at desc, id desc limit 1`,
    [normalized, scope_key]
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
        `select s.id, s.number, s.normalized, s.scope_key, s.status, s.location_id
           from (select distinct normalized, scope_key from json_to_recordset(?::json) as k (normalized text, scope_key text)) k
           join serial s on s.normalized = k.normalized and s.scope_key = k.scope_key and s.status <> 'void'`,
        [JSON.stringify(keys)]
      )
}
