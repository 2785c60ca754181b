import type { Context } from "@medusajs/framework/types"
import type { Chain, ChainHead } from "../../../lifecycle/audit"
import { run } from "../sql"

/**
 * Notes the newest events of units. One that was noted never goes back: by this their chains are compared from now on.
 * @param chains of units whose chains are whole, or were given out
 */
export async function noteHeads(context: Context, chains: readonly Chain[]): Promise<void> {
  const heads = chains.flatMap(({ serial_id, head, earlier }) =>
    head !== null && head.sequence > (earlier?.sequence ?? 0) ? [{ serial_id, ...head }] : []
  ) satisfies (ChainHead & { serial_id: string })[]
  if (heads.length > 0) {
    await run(
      context,
      `insert into serial_audit_head as h (serial_id, sequence, hash)
       select serial_id, sequence, hash from json_to_recordset(?::json) as n (serial_id text, sequence integer, hash text)
        order by serial_id
       on conflict (serial_id) do update set sequence = excluded.sequence, hash = excluded.hash, updated_at = now()
        where excluded.sequence > h.sequence`,
      [JSON.stringify(heads)]
    )
  }
}
