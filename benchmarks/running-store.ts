import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { startHost, type HostSettings } from "../scripts/host-app"
import { dataRoot } from "../scripts/lib/paths"
import {
  createProduct,
  HttpClient,
  loginAdmin,
  setUpStore,
  shopClient,
  type Credentials,
  type StoreIds,
} from "../scripts/store-client"

/** A store that runs on a database of its own, with every way in which the benchmarks reach it. */
export interface RunningStore {
  databaseUrl: string
  /** Of the server. */
  pid: number
  /** One plain connection. */
  sql: Client
  /** Over HTTP, logged in as an admin. */
  admin: HttpClient
  /** Over HTTP, as the storefront. */
  shop: HttpClient
  ids: StoreIds
  /** A product of its own with one variant and so many pieces on stock. */
  newItem: (stocked: number) => Promise<Item>
  stop: () => Promise<void>
}

/** A variant, its inventory item and where it is on stock. */
export interface Item {
  variantId: string
  itemId: string
  locationId: string
}

/** Starts a store on a migrated database that has the login. */
export async function startStore(
  name: string,
  settings: HostSettings,
  login: Credentials
): Promise<RunningStore> {
  mkdirSync(join(dataRoot, "results"), { recursive: true })
  const logFile = join(dataRoot, `results/bench-${name}.log`)
  const server = await startHost(settings, logFile, { isBuilt: false })
  const sql = new Client({ connectionString: settings.databaseUrl })
  const stop = async () => {
    await sql.end()
    await server.stop()
  }
  try {
    await sql.connect()
    const admin = await loginAdmin(new HttpClient(server.url), login)
    const ids = await setUpStore(admin, { locations: [{ name: "Warehouse" }, { name: "Shop" }] })
    return {
      databaseUrl: settings.databaseUrl,
      pid: server.pid,
      sql,
      admin,
      shop: shopClient(new HttpClient(server.url), ids.publishableKey),
      ids,
      newItem: itemMaker(admin, ids),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function itemMaker(admin: HttpClient, ids: StoreIds): RunningStore["newItem"] {
  const locationId = ids.locations[0]!.id
  let made = 0
  return async (stocked) => {
    made += 1
    const { variants } = await createProduct(admin, ids, {
      title: `Item ${made}`,
      variants: [{ sku: `BENCH-${made}`, stock: { [locationId]: stocked } }],
    })
    const [variant] = variants
    return { variantId: variant!.id, itemId: variant!.inventoryItemIds[0]!, locationId }
  }
}
