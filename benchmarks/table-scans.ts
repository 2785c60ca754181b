import { setTimeout as sleep } from "node:timers/promises"
import type { Client } from "pg"

/** The tables that grow with the units and with what becomes of them; whatever is small is rightly read whole. */
const GROWING = [
  "serial",
  "serial_event",
  "serial_assignment",
  "serial_identifier",
  "serial_operation",
  "serial_operation_place",
]

/** From here on a table is large, in bytes. */
const LARGE = 8 * 1024 * 1024

/** A backend reports what it read when it is idle, a second later at most. */
const REPORTED_MS = 1_500

/**
 * How often a large table was read from end to end, by whichever statement and plan, while something was done. PostgreSQL
 * itself counts it.
 */
export async function scansDuring(client: Client, work: () => Promise<unknown>): Promise<number> {
  const before = await scans(client)
  await work()
  return (await scans(client)) - before
}

async function scans(client: Client): Promise<number> {
  await sleep(REPORTED_MS)
  await client.query("select pg_stat_clear_snapshot()")
  const { rows } = await client.query<{ scans: number }>(
    `select coalesce(sum(seq_scan), 0)::int as scans from pg_stat_user_tables
      where regexp_replace(relname, '_[0-9]+$', '') = any($1) and pg_relation_size(relid) >= $2`,
    [GROWING, LARGE]
  )
  return rows[0]!.scans
}
