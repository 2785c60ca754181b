import type { Client } from "pg"
import { inOperation } from "./sql-operation"

/** What an operation of ours made of one of its units: what hand-written SQL then makes of others. */
export interface Change {
  kind: string
  owed: unknown
  places: Record<string, number>
  event: {
    command: string
    from_status: string
    to_status: string
    occurred_at: string
    changes: string
    location_id: string | null
  }
  serial: Record<string, unknown> & { assignment_id: string | null }
}

/** Reads what an operation did to the first of its units. */
export async function changeOf(client: Client, operationId: string): Promise<Change> {
  const { rows } = await client.query<Change>(
    `select o.kind, o.owed, to_jsonb(e) as event, to_jsonb(s) as serial, 
            (select json_object_agg(p.location_id, p.serial_count) from serial_operation_place p
              where p.operation_id = o.id) as places
       from serial_operation o join serial_event e on e.operation_id = o.id join serial s on s.id = e.serial_id
      where o.id = $1 order by s.number limit 1`,
    [operationId]
  )
  return rows[0]!
}

// An event a unit with its real hash; $1 operation, $2 units, $3 now, $4 an example's event, $5 its assignment's id, or ''.
const EVENTS = `
  with draft as (
    select s.id as serial_id, s.version + 1 as sequence, $1::text as operation_id, t.command, t.from_status, t.to_status,
           'user' as actor_type, 'user_bench' as actor_id, null::text as reference_type, null::text as reference_id,
           $3::timestamptz as occurred_at, $3::timestamptz as recorded_at,
           case when $5 = '' then t.changes else replace(t.changes, $5, 'serasg_' || s.id) end as changes,
           1 as hash_version, s.head_hash as prev_hash, '' as hash,
           $3::timestamptz as created_at, $3::timestamptz as updated_at, null::timestamptz as deleted_at,
           null::text as notes_before, null::text as notes_after, t.location_id
      from json_populate_record(null::serial_event, $4::json) t
      cross join (select id, version, head_hash from serial where id = any($2) order by id for update) s
  )
  insert into serial_event (serial_id, sequence, operation_id, command, from_status, to_status, actor_type, actor_id,
                            reference_type, reference_id, occurred_at, recorded_at, changes, hash_version, prev_hash,
                            hash, created_at, updated_at, location_id)
    select serial_id, sequence, operation_id, command, from_status, to_status, actor_type, actor_id, reference_type,
           reference_id, occurred_at, recorded_at, changes, hash_version, prev_hash,
           serial_event_hash(row(draft.*)::serial_event), created_at, updated_at, location_id from draft`

const CAPTURED = `
  insert into serial_assignment (id, serial_id, inventory_item_id, order_id, order_line_item_id, state, captured_as,
                                 location_id, created_at, updated_at)
    select s.assignment_id, s.id, s.inventory_item_id, s.order_id, s.order_line_item_id, 'captured', s.captured_as,
           s.location_id, $2, $2 from serial s where s.id = any($1)`

const SOLD = `
  update serial_assignment a set state = 'sold', fulfillment_id = s.fulfillment_id, sold_at = s.sold_at,
         location_id = s.location_id, updated_at = $2
    from serial s where s.id = any($1) and a.id = s.assignment_id`

/** What becomes of the units' assignments; the commands of which nothing is said leave them as they are. */
const ASSIGNMENTS: Readonly<Record<string, string>> = { capture: CAPTURED, sell: SOLD }

/** Does to units what an operation of ours did to others, with nothing but SQL, in one transaction. */
export function changeInSql(
  client: Client,
  { kind, owed, places, event, serial }: Change,
  ids: readonly string[]
): Promise<string> {
  return inOperation(client, { kind, owed, places, count: ids.length }, async ({ id, now }) => {
    const fields = Object.keys(JSON.parse(event.changes) as object)
    const assignment = fields.includes("assignment_id") ? serial.assignment_id : ""
    const changes = event.changes.replaceAll(new Date(event.occurred_at).toISOString(), now)
    await client.query(EVENTS, [id, ids, now, JSON.stringify({ ...event, changes }), assignment])
    await client.query(
      `update serial s set ${fields.map((field) => `${field} = ${valueOf(field)}`).join(", ")},
              version = e.sequence, head_hash = e.hash, updated_at = $2
         from serial_event e cross join json_populate_record(null::serial, $3::json) t
        where e.operation_id = $1 and s.id = e.serial_id`,
      [id, now, JSON.stringify(serial)]
    )
    const assignments = ASSIGNMENTS[event.command]
    if (assignments !== undefined) {
      await client.query(assignments, [ids, now])
    }
  })
}

/** A field's new value: the example's, but for what is each unit's or each operation's own. */
function valueOf(field: string): string {
  const own: Readonly<Record<string, string>> = {
    assignment_id: "'serasg_' || s.id",
    sold_at: "$2",
  }
  return own[field] ?? `t.${field}`
}
