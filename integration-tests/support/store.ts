import { readdirSync, statSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  HttpClient,
  setUpStore,
  shopClient,
  type StoreIds,
  type StoreSetup,
  UNKEPT,
} from "../../scripts/store-client"
import { ADMIN, createAdminClient, SUPER_ADMIN } from "./admin-user"
import { expectDocumented } from "./documented"

const repoRoot = resolve(__dirname, "../..")
const testsRoot = join(repoRoot, "integration-tests")

/** A running Medusa server with a store in it. Its fields have values inside hooks and tests only. */
export type TestStore = {
  /** Without any log-in. */
  readonly server: HttpClient
  /** Logged in as an admin user. */
  readonly admin: HttpClient
  /** Shops with the store's publishable key. */
  readonly shop: HttpClient
  readonly ids: StoreIds
  readonly container: MedusaContainer
  readonly databaseUrl: string
  /** Puts the database back to the freshly set up store. */
  readonly reset: () => Promise<void>
}

/** The tests of one file that shares its server with others: the default export of `*.suite.ts`. */
export type StoreSuite = (store: TestStore) => void

export type StoreOptions = {
  setup?: StoreSetup
  /** Options of the plugin under test. */
  pluginOptions?: Record<string, unknown>
  /** Whether Medusa's roles are switched on; the store's admin is then its super admin. */
  hasRoles?: boolean
}

/** Starts one server for all tests in `body`. The database is put back only when a test asks for it. */
export function describeStore(name: string, options: StoreOptions, body: StoreSuite): void {
  describe(name, () => {
    beforeAll(() => {
      // Read by medusa-config.ts, which the runner loads afterwards.
      process.env.SERIALS_TEST_OPTIONS = JSON.stringify(options.pluginOptions ?? {})
      process.env.MEDUSA_FF_RBAC = String(options.hasRoles ?? false)
    })
    const values: Partial<Omit<TestStore, "reset">> = {}
    const restoring = takeOverRestoring((callback) =>
      medusaIntegrationTestRunner({
        medusaConfigFile: repoRoot,
        testSuite: ({ api, getContainer, dbConfig }) => {
          callback()
          beforeAll(async () => {
            const server = new HttpClient(String(api.defaults.baseURL), UNKEPT, expectDocumented)
            const container = getContainer()
            // Tests run the jobs that they are about; the clock would run them in the midst of any other.
            await new WorkflowScheduler().clear()
            const admin = await createAdminClient(container, server, {
              ...ADMIN,
              roles: options.hasRoles ? [SUPER_ADMIN] : undefined,
            })
            const ids = await setUpStore(admin, options.setup)
            const shop = shopClient(server, ids.publishableKey)
            Object.assign(values, {
              server,
              container,
              admin,
              ids,
              shop,
              databaseUrl: dbConfig.clientUrl,
            })
            // The first call takes the copy that later calls go back to.
            await restoring.run()
          })
          body(storeOf(values, () => restoring.run()))
        },
      })
    )
  })
}

/** Which of several servers, counted from 0, the suites are for. */
export type Share = { part: number; of: number }

/**
 * One server for `*.suite.ts` files in the folders: its share of all, or, when TEST_SUITES names some, every one of those:
 * then only one of the servers is asked for (see scripts/testing/run-kind.ts).
 */
export function describeSharedStore(
  name: string,
  folders: string[],
  share: Share,
  options: StoreOptions = {}
): void {
  const wanted = (process.env.TEST_SUITES ?? "").split(" ").filter(Boolean)
  const all = folders.flatMap((folder) => suiteFiles(join(testsRoot, folder)))
  const files = wanted.length
    ? all.filter((file) =>
        wanted.some((part) => relative(repoRoot, file).replaceAll("\\", "/").includes(part))
      )
    : shareOf(all, share)
  if (!files.length) throw new Error(`There are no suites in ${folders.join(", ")}`)
  describeStore(name, options, (store) => {
    for (const file of files) {
      describe(nameOf(file), () => {
        const { default: suite } = require(file) as { default: StoreSuite }
        suite(store)
      })
    }
  })
}

/** Suites that take much longer than their length says, in seconds. */
const LONG_SUITES: Readonly<Record<string, number>> = {
  "flows/statement-counts": 240,
  "http/undoing": 240,
  "http/events-astray": 90,
  "flows/lost-events": 75,
  "http/audit": 70,
}

/** What a second of any other suite is written in. */
const BYTES_A_SECOND = 500

/** Deals the files out, the longest first, each to whom has least so far; in the order given. */
function shareOf(files: string[], { part, of }: Share): string[] {
  const seconds = new Map(files.map((file) => [file, secondsOf(file)]))
  const hands = Array.from({ length: of }, () => ({ seconds: 0, files: new Set<string>() }))
  const byLength = [...files].sort((one, other) => seconds.get(other)! - seconds.get(one)!)
  for (const file of byLength) {
    const hand = hands.reduce((least, one) => (one.seconds < least.seconds ? one : least))
    hand.files.add(file)
    hand.seconds += seconds.get(file)!
  }
  return files.filter((file) => hands[part]!.files.has(file))
}

function secondsOf(file: string): number {
  return LONG_SUITES[nameOf(file)] ?? statSync(file).size / BYTES_A_SECOND
}

/** A suite by its folder and what it is about. */
function nameOf(file: string): string {
  return relative(testsRoot, file).replace(/\.suite\.ts$/, "")
}

function suiteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".suite.ts"))
    .sort()
    .map((file) => join(folder, file))
}

/**
 * Medusa's runner restores the whole database before every test. This keeps the hook from jest
 * and hands it out instead, so that a suite restores when it needs to.
 */
function takeOverRestoring(start: (handBack: () => void) => void): { run: () => Promise<void> } {
  const scope = globalThis as unknown as { beforeEach: jest.Lifecycle }
  const original = scope.beforeEach
  let restore: () => Promise<void> = () =>
    Promise.reject(new Error("The server has not started yet."))
  scope.beforeEach = (hook) => {
    restore = hook as () => Promise<void>
  }
  start(() => {
    scope.beforeEach = original
  })
  return { run: () => restore() }
}

function storeOf(values: Partial<Omit<TestStore, "reset">>, reset: () => Promise<void>): TestStore {
  return new Proxy({ reset } as TestStore, {
    get: (target, key: keyof TestStore) => {
      if (key === "reset") return target.reset
      if (!(key in values))
        throw new Error(`store.${String(key)} has a value in hooks and tests only.`)
      return values[key]
    },
  })
}
