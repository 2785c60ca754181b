import { randomBytes } from "node:crypto"
import type { Client } from "pg"

/** What an operation is, beside its units: what is owed each place's stock, and how many units each place has to do with. */
export interface SqlOperation {
  kind: string
  owed: unknown
  places: Readonly<Record<string, number>>
  count: number
}

/** An operation that has begun. */
export interface Begun {
  id: string
  /** Its moment, ISO 8601. */
  now: string
  /** Of its own: what ids of its rows may begin with. */
  key: string
}

/** Begins an operation, writes in its name and ends it as done, in one transaction. @returns its id */
export async function inOperation(
  client: Client,
  { kind, owed, places, count }: SqlOperation,
  write: (begun: Begun) => Promise<unknown>
): Promise<string> {
  const key = randomBytes(8).toString("hex").toUpperCase()
  const id = `serop_${key}`
  const now = new Date().toISOString()
  await client.query("begin")
  await client.query(
    `insert into serial_operation (id, kind, state, progress, idempotency_key, request_hash, actor_type, actor_id,
                                   occurred_at, recorded_at, owed)
       values ($1, $2, 'pending', 'planned', $1, '', 'user', 'user_bench', $3, $3, '[]')`,
    [id, kind, now]
  )
  await client.query("select set_config('serials.operation', $1, true)", [id])
  await write({ id, now, key })
  await client.query(
    `insert into serial_operation_place (location_id, recorded_at, operation_id, serial_count)
       select p.key, $2, $1, p.value::int from json_each_text($3) p`,
    [id, now, JSON.stringify(places)]
  )
  await client.query(
    "update serial_operation set state = 'done', progress = 'recorded', serial_count = $2, owed = $3 where id = $1",
    [id, count, JSON.stringify(owed)]
  )
  await client.query("commit")
  return id
}
