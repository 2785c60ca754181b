import type { Context } from "@medusajs/framework/types"
import { query, run } from "../sql"
import { OVERDUE } from "./cases"

/** A case whose units, or a lent unit that, should have been back. */
export interface Overdue {
  /** What it is remembered by, once told. */
  reminder: string
  due_on: string
  case_id: string | null
  serial_id: string | null
  customer_id: string | null
}

const ALL = `
  select c.id || '@' || c.due_on as reminder, c.due_on, c.id as case_id, null as serial_id, c.customer_id
    from serial_case c where ${OVERDUE}
  union all
  select s.id || '@' || s.due_on, s.due_on, s.case_id, s.id, s.customer_id
    from serial s where s.status = 'on_loan' and s.due_on < ?`

/**
 * Notes what is overdue on a day, and forgets what is not any more. What is due on another day by then is told anew.
 * @returns what has not been told of yet
 */
export async function noteOverdue(context: Context, today: string): Promise<Overdue[]> {
  await run(
    context,
    `delete from serial_reminder where remembered_until is null
        and id not in (select reminder from (${ALL}) overdue)`,
    [today, today]
  )
  return query<Overdue>(
    context,
    `with overdue as (${ALL}),
          told as (insert into serial_reminder (id) select reminder from overdue order by reminder
                       on conflict do nothing returning id)
     select overdue.* from overdue join told on told.id = overdue.reminder order by due_on, reminder`,
    [today, today]
  )
}

/** Takes back that something was told of: the next look tells it. */
export async function forgetReminders(
  context: Context,
  reminders: readonly string[]
): Promise<void> {
  await run(context, "delete from serial_reminder where id = any(?)", [reminders])
}
