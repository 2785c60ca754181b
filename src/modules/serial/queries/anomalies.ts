import type { Context } from "@medusajs/framework/types"
import { IS_UNDONE } from "../ledger/operations"
import { query } from "../sql"

/** Which of these units nobody ever bought: neither their present customer nor an earlier one. One statement. */
export async function neverSoldAmong(context: Context, ids: readonly string[]): Promise<string[]> {
  const rows = await query<{ id: string }>(
    context,
    `select s.id from serial s where s.id = any(?) and s.sold_at is null
        and not exists (select from serial_assignment a where a.serial_id = s.id and a.sold_at is not null)
      order by s.id`,
    [ids]
  )
  return rows.map(({ id }) => id)
}

/** The claims on a unit since some time. */
export interface ClaimsOfUnit {
  serial_id: string
  /** The newest first: customers' cases, and Medusa's claims. */
  claims: { type: "case" | "claim"; id: string; claimed_at: string }[]
}

/**
 * Which of these units came onto two or more claims since an instant: customers' cases, and Medusa's claims on which they were
 * named. What was undone does not count. One statement.
 */
export async function claimedTwice(
  context: Context,
  ids: readonly string[],
  since: string
): Promise<ClaimsOfUnit[]> {
  return query<ClaimsOfUnit>(
    context,
    `with claims as (
       select e.serial_id, o.reference_type as type, o.reference_id as id, max(o.recorded_at) as claimed_at
         from serial_event e join serial_operation o on o.id = e.operation_id
         left join serial_case c on c.id = o.reference_id
        where e.serial_id = any(?) and o.recorded_at >= ? and not ${IS_UNDONE}
          and (o.kind = 'capture_claim' or (o.kind = 'case_open' and c.kind = 'customer'))
        group by 1, 2, 3
     )
     select serial_id, json_agg(json_build_object('type', type, 'id', id,
              'claimed_at', to_char(claimed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
              order by claimed_at desc, id) as claims
       from claims group by serial_id having count(*) > 1 order by serial_id`,
    [ids, since]
  )
}
