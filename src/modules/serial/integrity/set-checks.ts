import type { Context } from "@medusajs/framework/types"
import type { CheckFindings, Offender } from "../../../lifecycle/integrity"
import { query } from "../sql"

/** A check that is one statement: how many there are, and which of them are wrong (`id`, `number`, `what`). */
interface SetCheck {
  count: string
  wrong: string
}

/** Numbers that several live units of one scope, or of one item, have. */
const NUMBERS = ["scope_key", "inventory_item_id"]
  .map(
    (within) => `
      select min(id) as id, min(number) as number, ${within} as within, normalized, array_agg(id order by id) as ids
        from serial where status <> 'void' group by ${within}, normalized having count(*) > 1`
  )
  .join(" union ")

/** The checks of the plugin's own tables against each other, one statement each: what it compares is of one moment. */
const SET_CHECKS = {
  numbers: {
    count: "select count(*) from serial where status <> 'void'",
    wrong: `select distinct on (ids) id, number,
                   'Live units with this number: ' || array_to_string(ids[1:5], ', ') || '.' as what
              from (${NUMBERS}) n order by ids`,
  },
  counts: {
    count:
      "select count(*) from (select 1 from serial group by inventory_item_id, location_id, status) p",
    wrong: `select coalesce(t.inventory_item_id, c.inventory_item_id) || '@' || coalesce(t.location_id, c.location_id, '') as id,
                   null as number,
                   'Kept as ' || coalesce(t.status, c.status) || ': ' || coalesce(kept, 0) || ', counted: ' || coalesce(counted, 0) || '.' as what
              from (select inventory_item_id, location_id, status, sum(count) as kept from serial_tally group by 1, 2, 3) t
              full join (select inventory_item_id, location_id, status, count(*) as counted from serial group by 1, 2, 3) c
                on c.inventory_item_id = t.inventory_item_id and c.status = t.status
               and coalesce(c.location_id, '') = coalesce(t.location_id, '')
             where coalesce(kept, 0) <> coalesce(counted, 0)`,
  },
  operations: {
    count: "select count(*) from serial_operation",
    wrong: `select coalesce(o.id, e.operation_id) as id, null as number,
                   case when o.id is null then 'It is gone, and ' || e.events || ' events say that they are its.'
                        else 'The ' || o.state || ' ' || o.kind || ' has ' || coalesce(e.events, 0) || ' events, and should have ' || o.due || '.' end as what
              from (select id, kind, state,
                           case when progress = 'recorded' then serial_count else 0 end as due
                      from serial_operation) o
              full join (select operation_id, count(*) as events from serial_event group by 1) e on e.operation_id = o.id
             where o.id is null or coalesce(e.events, 0) <> o.due`,
  },
  assignments: {
    count: "select count(*) from serial_assignment",
    wrong: `select coalesce(s.id, a.serial_id) as id, s.number,
                   case when s.id is null then 'The open assignment ' || a.id || ' is one that its unit is not on.'
                        when a.id is null then 'It is on the assignment ' || s.assignment_id || ', which is not open.'
                        else 'It is ' || s.status || ' for the line ' || coalesce(s.order_line_item_id, '–') || '; its assignment ' || a.id
                          || ' is ' || a.state || ' for ' || a.order_line_item_id || '.' end as what
              from (select id, number, status, assignment_id, order_line_item_id from serial where assignment_id is not null) s
              full join (select id, serial_id, state, order_line_item_id from serial_assignment where state in ('captured', 'sold')) a
                on a.id = s.assignment_id and a.serial_id = s.id
             where s.id is null or a.id is null or a.order_line_item_id is distinct from s.order_line_item_id
                or (a.state = 'captured') <> (s.status = 'reserved')`,
  },
} as const satisfies Record<string, SetCheck>
export type SetCheckName = keyof typeof SET_CHECKS
export const SET_CHECK_NAMES = Object.keys(SET_CHECKS) as SetCheckName[]

/** Runs one of the checks. @param named how many of what is wrong are named */
export async function checkSet(
  context: Context,
  check: SetCheckName,
  named: number
): Promise<CheckFindings> {
  const { count, wrong } = SET_CHECKS[check]
  const [[{ looked_at }], rows] = [
    await query<{ looked_at: string }>(context, `select (${count}) as looked_at`),
    await query<Offender & { found: string }>(
      context,
      `select w.*, count(*) over () as found from (${wrong}) w order by id limit ?`,
      [named]
    ),
  ]
  return {
    looked_at: Number(looked_at),
    found: Number(rows[0]?.found ?? 0),
    offenders: rows.map(({ id, number, what }) => ({ id, number, what })),
  }
}
