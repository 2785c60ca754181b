import { mkdirSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import {
  linkPlugin,
  makeTemplate,
  schemaHash,
  startHost,
  TEMPLATE,
  type HostServer,
} from "../scripts/host-app"
import { dataRoot, repoRoot } from "../scripts/lib/paths"
import { freePort } from "../scripts/lib/ports"
import { removeCluster, startCluster, type Cluster } from "../scripts/postgres/cluster"
import {
  HttpClient,
  loginAdmin,
  setUpStore,
  shopClient,
  type StoreIds,
} from "../scripts/store-client"
import { startObserver, type Observer } from "./observed"

const login = { email: "faults@example.com", password: "supersecret" }
const folder = join(repoRoot, "faults/store")

/** How many processes serve the store. */
const SERVERS = 2

/** One process of the store. It may be dead at any moment. */
export interface Server {
  /** The port stays the same from start to start. */
  readonly url: string
  isUp: boolean
  /** SIGKILL: it gets to do nothing any more. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Whether its process is there and answers. */
  answers(): Promise<boolean>
}

/** A store of several processes that are killed, on a PostgreSQL of its own that is as well. */
export interface FaultStore {
  servers: Server[]
  observer: Observer
  ids: StoreIds
  /** What every admin request carries. */
  admin: HttpClient["headers"]
  shop: HttpClient["headers"]
  /** Asks the database, however often it has gone away in between. */
  sql<T>(statement: string, values?: unknown[]): Promise<T[]>
  cluster: Cluster
}

// A killed backend loses what only PostgreSQL's own memory had; the machine goes on, so its disk may be slow to write.
const settings = { fsync: "off", full_page_writes: "off", synchronous_commit: "on" }

/** Starts the store, gives it to `work`, and ends all its processes afterwards. */
export async function withFaultStore<T>(
  name: string,
  redisUrl: string | undefined,
  work: (store: FaultStore) => Promise<T>
): Promise<T> {
  linkPlugin(folder)
  if (redisUrl === undefined) delete process.env.FAULTS_REDIS_URL
  else process.env.FAULTS_REDIS_URL = redisUrl
  // Its configuration is small, and checked elsewhere.
  process.env.TS_NODE_TRANSPILE_ONLY = "true"
  mkdirSync(join(dataRoot, "results"), { recursive: true })
  const data = folderOf(name)
  const cluster = await startCluster({ folder: data, password: "faults", settings })
  const running: { stop: () => unknown }[] = []
  try {
    const databaseUrl = cluster.url("store")
    const secrets = { folder, databaseUrl, jwtSecret: "faults", cookieSecret: "faults" }
    await makeTemplate(cluster, login, folder)
    await cluster.dropDatabase("store")
    await cluster.copyDatabase(TEMPLATE, "store")
    const servers: Server[] = []
    for (let at = 0; at < SERVERS; at++) {
      const log = join(dataRoot, `results/faults-${name}-server-${at}.log`)
      const server = serverOf({ ...secrets, port: await freePort() }, log)
      await server.start()
      servers.push(server)
      running.push({ stop: () => server.kill() })
    }
    const log = join(dataRoot, `results/faults-${name}-observer.log`)
    const observer = await startObserver({ ...secrets, port: 0 }, log)
    running.push(observer)
    const admin = await loginAdmin(new HttpClient(servers[0]!.url), login)
    const ids = await setUpStore(admin, { locations: [{ name: "North" }, { name: "South" }] })
    const shop = shopClient(new HttpClient(servers[0]!.url), ids.publishableKey)
    const sql = asking(databaseUrl)
    const { headers } = admin
    return await work({ servers, observer, ids, admin: headers, shop: shop.headers, sql, cluster })
  } finally {
    await Promise.allSettled(running.map((one) => one.stop()))
    cluster.stop()
  }
}

/** Where the cluster lies: it is kept for the next run, unless the schema has changed. */
function folderOf(name: string): string {
  const all = join(dataRoot, "faults")
  mkdirSync(all, { recursive: true })
  const own = `${name}-${schemaHash().slice(0, 12)}`
  readdirSync(all)
    .filter((other) => other.startsWith(`${name}-`) && other !== own)
    .forEach((other) => removeCluster(join(all, other)))
  return join(all, own)
}

type Settings = Parameters<typeof startHost>[0]

function serverOf(host: Settings, logFile: string): Server {
  let process_: HostServer | undefined
  const server: Server = {
    url: `http://localhost:${host.port}`,
    isUp: false,
    kill: async () => {
      server.isUp = false
      if (process_) {
        process.kill(process_.pid, "SIGKILL")
        await process_.ended
        process_ = undefined
      }
    },
    start: async () => {
      process_ = await startHost(host, logFile, { isBuilt: false })
      server.isUp = true
    },
    answers: async () => {
      const healthy = async () => (await fetch(`${server.url}/health`)).ok
      return process_ !== undefined && (await healthy().catch(() => false))
    },
  }
  return server
}

function asking(connectionString: string): FaultStore["sql"] {
  return async <T>(statement: string, values: unknown[] = []) => {
    const client = new Client({ connectionString })
    // Its backend may be the one that is killed.
    client.on("error", () => undefined)
    await client.connect()
    try {
      return (await client.query(statement, values)).rows as T[]
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}
