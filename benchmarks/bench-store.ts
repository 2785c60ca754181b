import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { createHostUser, migrateHost, startHost } from "../scripts/host-app"
import { dataRoot } from "../scripts/lib/paths"
import { freePort } from "../scripts/lib/ports"
import type { Cluster } from "../scripts/postgres/cluster"
import { createProduct, HttpClient, loginAdmin, setUpStore } from "../scripts/store-client"
import type { ReceivingPlace } from "./hand-written-sql"
import { openSerialModule, type OpenedModule } from "./serial-module"

/** One store on one database, with every way in which the benchmarks reach it. */
export interface BenchStore {
  /** One plain connection. */
  sql: Client
  /** The module alone, in this process. */
  module: OpenedModule
  /** The running store over HTTP, logged in as an admin. */
  admin: HttpClient
  /** A tracked item of its own, with a stock level. */
  newPlace: () => Promise<ReceivingPlace>
  /** An item that nobody tracks, with a stock level. */
  untracked: ReceivingPlace
}

const login = { email: "bench@example.com", password: "supersecret" }

/** Gives `work` the built store on a database of the cluster, and ends everything afterwards. */
export async function withBenchStore<T>(
  cluster: Cluster,
  report: (text: string) => void,
  work: (store: BenchStore) => Promise<T>
): Promise<T> {
  const databaseUrl = cluster.url("bench")
  const settings = {
    databaseUrl,
    port: await freePort(),
    jwtSecret: "bench",
    cookieSecret: "bench",
  }
  report("Migrating the database")
  await cluster.ensureDatabase("bench")
  await migrateHost(settings)
  report("Starting the store")
  mkdirSync(join(dataRoot, "results"), { recursive: true })
  const starting = startHost(settings, join(dataRoot, "results/bench-medusa.log"))
  const [server] = await Promise.all([
    starting,
    createHostUser(settings, login.email, login.password),
  ])
  const sql = new Client({ connectionString: databaseUrl })
  const module = await openSerialModule(databaseUrl)
  try {
    await sql.connect()
    const admin = await loginAdmin(new HttpClient(server.url), login)
    const newPlace = await placeMaker(admin)
    return await work({ sql, module, admin, newPlace, untracked: await newPlace(false) })
  } finally {
    await Promise.allSettled([sql.end(), module.close()])
    await server.stop()
  }
}

async function placeMaker(admin: HttpClient) {
  const store = await setUpStore(admin, { locations: [{ name: "Warehouse" }] })
  const locationId = store.locations[0]!.id
  let made = 0
  return async (isTracked = true): Promise<ReceivingPlace> => {
    made += 1
    const { variants } = await createProduct(admin, store, {
      title: `Item ${made}`,
      variants: [{ sku: `BENCH-${made}`, stock: { [locationId]: 0 } }],
    })
    const itemId = variants[0]!.inventoryItemIds[0]!
    if (isTracked) {
      await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true, parts: {} })
    }
    return { itemId, locationId }
  }
}
