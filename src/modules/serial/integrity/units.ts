import type { Context } from "@medusajs/framework/types"
import type { CheckedUnit } from "../../../lifecycle/integrity"
import { anyChains } from "../audit/chains"
import { identifiersOf } from "../ledger/load-units"
import { STATE_COLUMNS, unitOf } from "../ledger/rows"
import { query } from "../sql"

/**
 * The next units of which anything is left, each with its record and its whole chain, in the order of their ids. To be
 * read in one snapshot, for units change between statements.
 */
export async function unitsToCheck(
  context: Context,
  after: string,
  limit: number
): Promise<CheckedUnit[]> {
  const chains = await anyChains(context, after, limit)
  const ids = chains.map(({ serial_id }) => serial_id)
  const columns = STATE_COLUMNS.join(", ")
  const rows = await query(context, `select id, ${columns} from serial where id = any(?)`, [ids])
  const identifiers = await identifiersOf(context, ids)
  const states = new Map(
    rows.map((row) => {
      const { id, state } = unitOf(row, identifiers.get(row.id as string))
      return [id, state]
    })
  )
  return chains.map((chain) => ({ chain, state: states.get(chain.serial_id) ?? null }))
}
