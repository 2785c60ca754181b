import { Pool, type PoolClient, type PoolConfig } from "@medusajs/framework/pg"
import type { Context } from "@medusajs/framework/types"
import { refuse } from "../../../lifecycle/refusals"
import { SerialRefusalError } from "../refusal-error"

/** How many keys a process holds at once; who wants one more waits. */
const HELD_AT_ONCE = 10

/** For how long one waits for that, and for how long a connection is kept that holds none, in milliseconds. */
const WAITS = 45_000
const KEPT = 1_000

/**
 * Does something that no other process does at the same time under the same key. The key is locked by a transaction that
 * does nothing else, so a process that dies lets go of it. Its connection is of a pool of its own: of Medusa's pool it
 * would be one that the work itself waits for.
 * @returns what the work returns, or null when another process is at it
 * @throws busy when the process holds as many keys as it may for as long as one waits
 */
export async function exclusively<T>(
  context: Context,
  key: string,
  work: () => Promise<T>
): Promise<T | null> {
  const client = await connected(poolOf(context))
  // Without it, a connection that is lost meanwhile would end the process.
  let lost: Error | undefined
  const lose = (error: Error) => (lost = error)
  client.on("error", lose)
  try {
    return (await took(client, key)) ? await work() : null
  } finally {
    await client.query("rollback").catch(lose)
    client.off("error", lose)
    client.release(lost)
  }
}

async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    const areAllHeld = pool.totalCount === HELD_AT_ONCE && pool.idleCount === 0
    throw areAllHeld ? new SerialRefusalError([refuse("busy")]) : error
  }
}

async function took(client: PoolClient, key: string): Promise<boolean> {
  await client.query("begin")
  // While the work lasts nothing is sent, which some databases end after a while.
  const { rows } = await client.query<{ is_ours: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as is_ours,
            set_config('idle_in_transaction_session_timeout', '0', true)`,
    [key]
  )
  return rows[0]?.is_ours === true
}

interface Knex {
  client: { config: { connection: PoolConfig } }
}

const pools = new WeakMap<Knex, Pool>()

function poolOf({ manager }: Context): Pool {
  const knex = (manager as { getKnex(): Knex }).getKnex()
  const known = pools.get(knex) ?? newPool(knex.client.config.connection)
  pools.set(knex, known)
  return known
}

function newPool(connection: PoolConfig): Pool {
  const pool = new Pool({
    ...connection,
    max: HELD_AT_ONCE,
    connectionTimeoutMillis: WAITS,
    idleTimeoutMillis: KEPT,
    allowExitOnIdle: true,
  })
  // Of connections that hold nothing.
  pool.on("error", () => undefined)
  return pool
}
