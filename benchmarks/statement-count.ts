import { setTimeout as sleep } from "node:timers/promises"
import type { Client } from "pg"

/** What PostgreSQL must load for the statements to be counted. */
export const countingSettings = { shared_preload_libraries: "pg_stat_statements" }

/** A store is idle when it has sent no statement for so long; what gathers for a moment comes within it. */
const IDLE_MS = 600

/** What the plugin knows of a store's settings is forgotten after so long. */
const FORGOTTEN_MS = 1_100

/** Lets the statements of a connection's database be counted. */
export async function startCounting(sql: Client): Promise<void> {
  await sql.query("create extension if not exists pg_stat_statements")
}

/**
 * How many statements a database is sent for something, what follows it in the background included. Nothing is
 * remembered from before, so that each count is that of the worst case.
 */
export async function statementsOf(sql: Client, work: () => Promise<unknown>): Promise<number> {
  const before = await untilIdleFor(FORGOTTEN_MS, sql)
  await work()
  return (await untilIdleFor(IDLE_MS, sql)) - before
}

/** Waits until nothing was sent for so many milliseconds. @returns how many statements were sent in all */
async function untilIdleFor(pause: number, sql: Client): Promise<number> {
  let sent = await statementsSent(sql)
  for (;;) {
    await sleep(pause)
    const now = await statementsSent(sql)
    if (now === sent) {
      return now
    }
    sent = now
  }
}

async function statementsSent(sql: Client): Promise<number> {
  const { rows } = await sql.query<{ calls: number }>(
    `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database())
        and query not like '%pg_stat_statements%'`
  )
  return rows[0]!.calls
}
