import type { Context } from "@medusajs/framework/types"
import { lookupForms } from "../../../lifecycle/formats"
import type { Status } from "../../../lifecycle/statuses"
import { query } from "../sql"

/** A unit that bears one of many numbers. */
export interface NumberMatch {
  /** Which of the numbers asked for, by position. */
  position: number
  serial_id: string
  inventory_item_id: string
  location_id: string | null
  order_line_item_id: string | null
  captured_as: string | null
  return_id: string | null
  transfer_id: string | null
  notice_ids: string[]
  number: string
  status: Status
  /** That it bore the number until it was corrected. */
  is_former: boolean
}

/**
 * Finds the units that bear many numbers, as their serial number or as any identifier: one statement over two indexes,
 * however many numbers. Void records do not count.
 */
export async function matchNumbers(
  context: Context,
  numbers: readonly string[]
): Promise<NumberMatch[]> {
  if (numbers.length === 0) {
    return []
  }
  const forms = numbers.flatMap((number, position) =>
    lookupForms(number).map((form) => ({ position, form }))
  )
  return query<NumberMatch>(
    context,
    `with asked as (select position, form from json_to_recordset(?::json) as a (position int, form text))
     select m.position, bool_and(m.is_former) as is_former, s.id as serial_id, s.inventory_item_id, s.location_id, s.order_line_item_id,
            s.captured_as, s.return_id, s.transfer_id, s.notice_ids, s.number, s.status
       from (
         select a.position, n.id, false as is_former from asked a join serial n on n.normalized = a.form and n.status <> 'void'
         union all
         select a.position, i.serial_id, i.type = 'former' from asked a join serial_identifier i on i.normalized = a.form
       ) m join serial s on s.id = m.id and s.status <> 'void'
      group by m.position, s.id
      order by m.position, s.id`,
    [JSON.stringify(forms)]
  )
}
