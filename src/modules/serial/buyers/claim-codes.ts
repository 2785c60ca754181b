import type { Context } from "@medusajs/framework/types"
import { OPENED_BY, OPENED_WHILE } from "../../../lifecycle/registration"
import { insertRows, tableOf } from "../recordset"
import { query } from "../sql"
import SerialClaimCode from "../models/serial-claim-code"

const TABLE = tableOf(SerialClaimCode)

/** The code of a unit's box, as its digest. */
export interface ClaimCode {
  serial_id: string
  code_hash: string
}

/** Gives units codes, instead of those they had: one statement. Their serials must exist. */
export async function saveClaimCodes(context: Context, codes: readonly ClaimCode[]): Promise<void> {
  // In one order, so that two requests for the same units queue up.
  const ordered = [...codes].sort((a, b) => (a.serial_id < b.serial_id ? -1 : 1))
  await insertRows(
    context,
    TABLE,
    ordered,
    { id: ({ serial_id }) => serial_id, code_hash: ({ code_hash }) => code_hash },
    "on conflict (id) do update set code_hash = excluded.code_hash, updated_at = now()"
  )
}

/**
 * Which of these units a code belongs to. One that was made before its unit last came back from a customer, or from
 * whoever had it on loan, counts no more: they may have read it. One statement.
 */
export async function unitsClaimedBy(
  context: Context,
  serialIds: readonly string[],
  codeHash: string
): Promise<string[]> {
  const rows = await query<{ id: string }>(
    context,
    `select c.id from serial_claim_code c
      where c.id = any(?) and c.code_hash = ?
        and not exists (select 1 from serial_event e
                         where e.serial_id = c.id and e.recorded_at > c.updated_at
                           and (e.command = any(?) or e.from_status = any(?)))`,
    [serialIds, codeHash, [...OPENED_BY], [...OPENED_WHILE]]
  )
  return rows.map(({ id }) => id)
}
