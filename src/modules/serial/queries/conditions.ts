import type { Context } from "@medusajs/framework/types"
import { query, run } from "../sql"

/** How many serials and policies use a condition. */
export interface ConditionUse {
  serials: number
  policies: number
}

/** Who uses a condition: units that bear it or will bear it, and policies that give it to returned units. What is void does not. */
async function useOfCondition(context: Context, id: string): Promise<ConditionUse> {
  const [use] = await query<ConditionUse>(
    context,
    `select (select count(*)::int from serial
              where (condition_id = ? or return_condition_id = ?) and status <> 'void') as serials,
            (select count(*)::int from serial_policy where parts ->> 'return_condition' = ?) as policies`,
    [id, id, id]
  )
  return use
}

/**
 * Deletes a condition that nothing uses; waits for whoever is giving it to a unit.
 * @returns who uses it: then it stays
 */
export async function deleteUnused(context: Context, id: string): Promise<ConditionUse> {
  await query(context, "select 1 from serial_condition where id = ? for update", [id])
  const use = await useOfCondition(context, id)
  if (use.serials + use.policies === 0) {
    await run(context, "delete from serial_condition where id = ?", [id])
  }
  return use
}

/** The units that bear a condition and do not follow its grading yet, by id. */
export async function idsToRegrade(
  context: Context,
  conditionId: string,
  isSellable: boolean
): Promise<string[]> {
  const rows = await query<{ id: string }>(
    context,
    `select id from serial where condition_id = ? and is_sellable_condition <> ? and status <> 'void' order by id`,
    [conditionId, isSellable]
  )
  return rows.map(({ id }) => id)
}
