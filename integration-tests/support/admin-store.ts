import { randomBytes } from "node:crypto"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import {
  createHostUser,
  ensureDatabaseOf,
  migrateHost,
  startHost,
  type HostServer,
} from "../../scripts/host-app"
import { dataRoot } from "../../scripts/lib/paths"
import { freePort } from "../../scripts/lib/ports"
import {
  HttpClient,
  loginAdmin,
  setUpStore,
  shopClient,
  type StoreIds,
  type StoreSetup,
} from "../../scripts/store-client"
import { launchBrowser, openAdmin, type AdminPage } from "./browser"

const login = { email: "admin@example.com", password: "supersecret" }

/** The built host application with a store in it and a browser before it; valued in hooks and tests. */
export type AdminStore = {
  server: HttpClient
  admin: HttpClient
  shop: HttpClient
  ids: StoreIds
  /** Logged in. */
  browser: AdminPage
}

/**
 * Starts the real host application (the packed plugin, the built admin, a database of its own) and
 * a browser, once for all tests in `body`.
 * @param browserSwitches further switches of Chrome's
 */
export function describeAdmin(
  name: string,
  setup: StoreSetup,
  body: (store: AdminStore) => void,
  browserSwitches: readonly string[] = []
): void {
  describe(name, () => {
    const store = {} as AdminStore
    let host: HostServer | undefined
    let browser: Browser | undefined

    beforeAll(async () => {
      const settings = {
        databaseUrl: testDatabaseUrl(`admin_${randomBytes(4).toString("hex")}`),
        port: await freePort(),
        jwtSecret: "test-only",
        cookieSecret: "test-only",
      }
      await ensureDatabaseOf(settings.databaseUrl)
      await migrateHost(settings)
      await createHostUser(settings, login.email, login.password)
      host = await startHost(settings, join(dataRoot, "tests-medusa.log"))
      store.server = new HttpClient(host.url)
      store.admin = await loginAdmin(store.server, login)
      store.ids = await setUpStore(store.admin, setup)
      store.shop = shopClient(store.server, store.ids.publishableKey)
      browser = await launchBrowser(browserSwitches)
      store.browser = await openAdmin(browser, host.adminUrl, login)
    })

    afterAll(async () => {
      await browser?.close()
      await host?.stop()
    })

    body(store)
  })
}

/** A database on the test cluster. */
function testDatabaseUrl(name: string): string {
  const {
    DB_USERNAME = "postgres",
    DB_PASSWORD = "",
    DB_HOST = "localhost",
    DB_PORT = "5432",
  } = process.env
  return `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${name}`
}
