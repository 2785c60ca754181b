import type { Context } from "@medusajs/framework/types"
import type { Status } from "../../../lifecycle/statuses"
import { query } from "../sql"
import { ON_HAND } from "./availability-sql"
import { OVERDUE } from "./cases"
import { UNRESOLVED } from "./notices"
import { TALLIED } from "./tally"
import { warrantyAmong } from "./warranty-sql"

/** The days by which something is late, or ends soon: `today`, and the first day that is no longer soon. */
export interface Days {
  today: string
  soon: string
}

/** How much waits for somebody, beside what Medusa's figures tell. */
export interface Waiting {
  /** Transfers with units under way, and those units. */
  transfers: number
  units_in_transit: number
  /** Units that others have, and should have given back. */
  loans_overdue: number
  cases_overdue: number
  /** Open cases whose units were replaced in advance and are not back. */
  replacements_due: number
  /** Units on hand that may not be sold after a day that is near, or past. */
  expiring: number
  /** Units under open notices that are not resolved, and their notices. */
  noticed_units: number
  notices: number
  /** Units whose customer's warranty is active, and ends in these days. */
  warranties_ending: number
}

/** Counts what waits for somebody: one statement. */
export async function waiting(context: Context, { today, soon }: Days): Promise<Waiting> {
  const active = warrantyAmong({ among: ["active"], today })
  const [counts] = await query<Waiting>(
    context,
    `select transfers, units_in_transit, notices, noticed_units,
            (select count(*)::int from serial where status = 'on_loan' and due_on < ?) as loans_overdue,
            (select count(*)::int from serial_case c where ${OVERDUE}) as cases_overdue,
            (select count(*)::int from serial_case c where c.status = 'open' and c.outcome = 'replaced') as replacements_due,
            (select count(*)::int from serial where ${ON_HAND} and expires_on < ?) as expiring,
            (select count(*)::int from serial s
              where s.status <> 'void' and s.customer_warranty_end < ? and ${active.sql}) as warranties_ending
       from (select count(distinct transfer_id)::int as transfers, count(*)::int as units_in_transit
               from serial where transfer_id is not null) under_way
      cross join (${UNRESOLVED}) unresolved`,
    [today, today, soon, soon, ...active.values]
  )
  return counts
}

/** How many serials there are in each status; void ones are not counted. */
export async function statusCounts(context: Context): Promise<{ status: Status; count: number }[]> {
  return query(
    context,
    `select status, ${TALLIED} as count from serial_tally where status <> 'void'
      group by status having sum(count) <> 0 order by status`
  )
}
