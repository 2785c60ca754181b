import { setTimeout as sleep } from "node:timers/promises"
import type { Client } from "pg"

/** What PostgreSQL must load for the statements to be counted. */
export const countingSettings = { shared_preload_libraries: "pg_stat_statements" }

/** A store is idle when it has sent no statement for so long; what gathers for a moment comes within it. */
const IDLE_MS = 600

/** What the plugin knows of a store's settings is forgotten after so long. */
const FORGOTTEN_MS = 1_100

/** Statements that do the same, how often they were sent, and for how long the database was busy with them. */
export interface Sent {
  /** What they do to which table, such as `insert serial_event`. */
  what: string
  count: number
  ms: number
}

/** Lets the statements of a connection's database be counted. */
export async function startCounting(sql: Client): Promise<void> {
  await sql.query("create extension if not exists pg_stat_statements")
}

/**
 * The statements that a database is sent for something, what follows it in the background included. Nothing is
 * remembered from before, so that each count is that of the worst case.
 */
export async function sentFor(sql: Client, work: () => Promise<unknown>): Promise<Sent[]> {
  const before = await untilIdleFor(FORGOTTEN_MS, sql)
  await work()
  return beyond(before, await untilIdleFor(IDLE_MS, sql))
}

/** How many statements that are. */
export function countOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { count }) => sum + count, 0)
}

/** What was sent beyond a reference, the most first; what was sent less often has a count below 0. */
export function beyond(reference: readonly Sent[], sent: readonly Sent[]): Sent[] {
  const whats = [...new Set([...reference, ...sent].map(({ what }) => what))]
  return whats
    .map((what) => {
      const [less, more] = [reference, sent].map((some) => some.find((one) => one.what === what))
      return {
        what,
        count: (more?.count ?? 0) - (less?.count ?? 0),
        ms: (more?.ms ?? 0) - (less?.ms ?? 0),
      }
    })
    .filter(({ count }) => count !== 0)
    .sort((one, other) => other.count - one.count || one.what.localeCompare(other.what))
}

/** Waits until nothing was sent for so many milliseconds. @returns what was sent in all */
async function untilIdleFor(pause: number, sql: Client): Promise<Sent[]> {
  let sent = await sentInAll(sql)
  for (;;) {
    await sleep(pause)
    const now = await sentInAll(sql)
    if (countOf(now) === countOf(sent)) {
      return now
    }
    sent = now
  }
}

async function sentInAll(sql: Client): Promise<Sent[]> {
  const { rows: tables } = await sql.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'"
  )
  const { rows } = await sql.query<{ text: string; count: number; ms: number }>(
    `select query as text, sum(calls)::int as count, sum(total_exec_time) as ms from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database())
        and query not like '%pg_stat_statements%' and query not like '%information_schema.tables%'
      group by query`
  )
  const names = new Set(tables.map(({ name }) => name))
  const sent = new Map<string, Sent>()
  for (const { text, count, ms } of rows) {
    const what = whatOf(text, names)
    const known = sent.get(what) ?? { what, count: 0, ms: 0 }
    sent.set(what, { what, count: known.count + count, ms: known.ms + ms })
  }
  return [...sent.values()]
}

/** How each kind of statement names its table; one that writes reads, too, and is known by what it writes. */
const NAMING: readonly (readonly [verb: string, pattern: RegExp])[] = [
  ["insert", /\binsert into "?(\w+)/gi],
  ["update", /\bupdate "?(\w+)/gi],
  ["delete", /\bdelete from "?(\w+)/gi],
  ["read", /\b(?:from|join) "?(\w+)/gi],
]

/** What a statement does to which of the tables; of others, such as `BEGIN`, their first word. */
function whatOf(text: string, tables: ReadonlySet<string>): string {
  for (const [verb, pattern] of NAMING) {
    const table = [...text.matchAll(pattern)]
      .map(([, name]) => name!)
      .find((one) => tables.has(one))
    if (table !== undefined) {
      return `${verb} ${table}`
    }
  }
  return text.trim().split(/\s/)[0]!.toLowerCase()
}
