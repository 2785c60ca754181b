import { join } from "node:path"
import type { Browser } from "playwright-core"
import seed from "../../scripts/demo/seed"
import { startHost, type HostServer } from "../../scripts/host-app"
import { dataRoot } from "../../scripts/lib/paths"
import { freePort } from "../../scripts/lib/ports"
import {
  HttpClient,
  loginAdmin,
  setUpStore,
  shopClient,
  UNKEPT,
  type Credentials,
  type StoreIds,
  type StoreSetup,
} from "../../scripts/store-client"
import { login, newAdminDatabase } from "./admin-database"
import { launchBrowser, openAdmin, type AdminPage } from "./browser"

/** How long a store may take to be filled, in milliseconds: the demo's is large. */
const FILLING = 600_000

/** The built host application with a browser before it; valued in hooks and tests. */
export type AdminHost = {
  server: HttpClient
  admin: HttpClient
  /** Logged in. */
  browser: AdminPage
  /** Opens the admin in another window, for somebody else. */
  openFor: (login: Credentials) => Promise<AdminPage>
}

/** One with a store in it. */
export type AdminStore = AdminHost & { shop: HttpClient; ids: StoreIds }

export interface AdminOptions {
  /** Further switches of Chrome's. */
  browserSwitches?: readonly string[]
  /** Whether Medusa's roles are switched on; the admin is then its super admin. */
  hasRoles?: boolean
}

/**
 * Starts the real host application (the packed plugin, the built admin, a database of its own) and
 * a browser, once for all tests in `body`.
 */
export function describeAdmin(
  name: string,
  setup: StoreSetup,
  body: (store: AdminStore) => void,
  options: AdminOptions = {}
): void {
  const fill = async (store: AdminStore) => {
    store.ids = await setUpStore(store.admin, setup)
    store.shop = shopClient(store.server, store.ids.publishableKey)
  }
  describeHost(name, fill, body, options)
}

/** The same with the demo store in it. */
export function describeDemo(
  name: string,
  body: (store: AdminHost) => void,
  options: AdminOptions = {}
): void {
  const fill = async ({ server, admin }: AdminHost) =>
    void (await seed({ server, admin, report: () => undefined }))
  describeHost(name, fill, body, options)
}

function describeHost<Store extends AdminHost>(
  name: string,
  fill: (store: Store) => Promise<void>,
  body: (store: Store) => void,
  { browserSwitches = [], hasRoles = false }: AdminOptions
): void {
  describe(name, () => {
    const store = {} as Store
    let host: HostServer | undefined
    let browser: Browser | undefined

    beforeAll(async () => {
      // Read by the commands and the server that are started below.
      process.env.MEDUSA_FF_RBAC = String(hasRoles)
      const settings = {
        databaseUrl: await newAdminDatabase(hasRoles),
        port: await freePort(),
        jwtSecret: "test-only",
        cookieSecret: "test-only",
      }
      host = await startHost(
        settings,
        join(dataRoot, `tests-medusa-${process.env.JEST_WORKER_ID}.log`)
      )
      store.server = new HttpClient(host.url, UNKEPT)
      store.admin = await loginAdmin(store.server, login)
    })

    beforeAll(() => fill(store), FILLING)

    beforeAll(async () => {
      browser = await launchBrowser(browserSwitches)
      const window = browser
      const { adminUrl } = host!
      store.openFor = (who) => openAdmin(window, adminUrl, who)
      store.browser = await store.openFor(login)
    })

    afterAll(async () => {
      await browser?.close()
      await host?.stop()
    })

    body(store)
  })
}
