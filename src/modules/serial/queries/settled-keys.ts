import type { Context } from "@medusajs/framework/types"
import { IS_UNDONE } from "../ledger/operations"
import { query } from "../sql"

/**
 * Which of these idempotency keys are not to be acted on again: the last operation under them stands, or somebody undid
 * it. One that the workflow itself took back is to be done again. One indexed statement.
 */
export async function settledKeys(context: Context, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) {
    return []
  }
  const rows = await query<{ idempotency_key: string }>(
    context,
    `select o.idempotency_key
       from (select distinct on (idempotency_key) id, idempotency_key, state from serial_operation
              where idempotency_key = any(?) order by idempotency_key, attempt desc) o
      where o.state <> 'abandoned'
        and (not ${IS_UNDONE}
             or exists (select from serial_operation r
                         where r.reverts_operation_id = o.id and r.state <> 'abandoned' and r.actor_type <> 'system'))`,
    [keys]
  )
  return rows.map(({ idempotency_key }) => idempotency_key)
}
