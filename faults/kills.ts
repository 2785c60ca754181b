import { setTimeout as sleep } from "node:timers/promises"
import type { RedisServer } from "../integration-tests/redis/redis-server"
import { Random } from "../scripts/demo/random"
import type { Clients } from "./clients"
import type { FaultStore, Server } from "./fault-store"

/** What a kill needs. */
export interface Scene {
  store: FaultStore
  clients: Clients
  random: Random
  /** The store's Redis, in rounds that have one. */
  redis: RedisServer | null
}

/** Everything that is killed, by name; each comes back by itself or is started again. */
export const KILLS = {
  server: killServer,
  "backend, terminated": terminateBackends,
  "backend, kill -9": killBackend,
  redis: killRedis,
} as const satisfies Record<string, (scene: Scene) => Promise<void>>
export type Kill = keyof typeof KILLS

/** The requests that kills are aimed at, one group after another; null is any moment. */
const AIMS: (readonly string[] | null)[] = [
  null,
  ["receive", "undo a receipt"],
  ["fulfil", "capture"],
  ["receive a return", "capture a return"],
  ["dispatch", "arrive", "move"],
  ["apply an import", "wait for an import", "read a file"],
  ["close a count"],
]

/** For so long after a request was sent a kill comes at most. */
const AIMED_WITHIN_MS = 300

/** For so long a kill waits for a request that it is aimed at. */
const AIMING_MS = 4_000

/** Kills the server that a request has just gone to, at a moment within the next ones; and starts it again. */
async function killServer(scene: Scene): Promise<void> {
  const server = await target(scene)
  await server.kill()
  await server.start()
}

/** Waits for a moment to kill. @returns the server that is likely at work then */
async function target({ store, clients, random }: Scene): Promise<Server> {
  const aim = AIMS[random.between(0, AIMS.length - 1)] ?? null
  const aimed = clients.nextOf(aim === null ? null : new Set(aim))
  const server = await Promise.race([aimed, sleep(AIMING_MS, store.servers[0]!)])
  await sleep(random.between(0, AIMED_WITHIN_MS))
  return server
}

const BACKENDS = `select pid from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`

/** Ends some connections, as an administrator or a failing network does. */
async function terminateBackends(scene: Scene): Promise<void> {
  await target(scene)
  const limit = scene.random.between(1, 6)
  await scene.store.sql(
    `select pg_terminate_backend(pid) from (${BACKENDS} order by (state = 'active') desc, random() limit ${limit}) b`
  )
}

/** Kills one of PostgreSQL's processes: it ends all connections, and recovers. */
async function killBackend(scene: Scene): Promise<void> {
  await target(scene)
  const { store } = scene
  const [backend] = await store.sql<{ pid: number }>(
    `${BACKENDS} order by (state = 'active') desc, random() limit 1`
  )
  if (backend) {
    process.kill(backend.pid, "SIGKILL")
  }
  await recovered(store)
}

/** Waits until PostgreSQL takes connections again. */
async function recovered(store: FaultStore): Promise<void> {
  for (;;) {
    try {
      await store.sql("select 1")
      return
    } catch {
      await sleep(100)
    }
  }
}

async function killRedis(scene: Scene): Promise<void> {
  await target(scene)
  await scene.redis!.kill()
  await sleep(scene.random.between(0, 500))
  await scene.redis!.start()
}
