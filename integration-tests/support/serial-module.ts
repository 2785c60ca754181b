import { resolve } from "node:path"
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import type SerialModuleService from "../../src/modules/serial/service"

const modulePath = resolve(__dirname, "../../src/modules/serial")

/** The serial module alone on a database of its own, with its real migrations. */
export interface SerialModule {
  /** The module's service; it has a value inside hooks and tests only. */
  readonly service: SerialModuleService
  /** A connection of the test's own, beside the module. */
  sql<T = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<T[]>
  /** The statements that the module sends meanwhile. */
  sent(act: () => Promise<unknown>): Promise<Sent[]>
  /** Where the database is. */
  url(): string
}

/** A statement with its values, `$1` and so on. */
export interface Sent {
  sql: string
  bindings: unknown[]
}

/**
 * Runs specs against the serial module on a database made by its migrations; it is empty before each test.
 * @param options.connections how many connections the module may have at once; ten unless said, as in a store
 */
export function describeSerialModule(
  name: string,
  body: (module: SerialModule) => void,
  options: { connections?: number } = {}
): void {
  describe(name, () => {
    const dbName = `medusa-serial-${process.env.JEST_WORKER_ID ?? 1}`
    const pool = ModulesSdkUtils.createPgConnection({
      clientUrl: urlOf(dbName),
      pool: { max: options.connections ?? 10 },
    })
    afterAll(() => pool.destroy())
    moduleIntegrationTestRunner<SerialModuleService>({
      moduleName: "serial",
      dbName,
      injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: pool },
      resolve: modulePath,
      pathToMigrations: resolve(modulePath, "migrations"),
      testSuite: ({ service, dbConfig }) => {
        body({
          service,
          url: () => urlOf(dbName),
          sent: async (act) => {
            const statements: Sent[] = []
            const note = ({ sql, bindings }: Sent) => statements.push({ sql, bindings })
            pool.on("query", note)
            await act().finally(() => pool.off("query", note))
            return statements
          },
          sql: async <T>(statement: string, values: unknown[] = []) => {
            const client = new Client({ connectionString: dbConfig.clientUrl })
            await client.connect()
            try {
              return (await client.query(statement, values)).rows as T[]
            } finally {
              await client.end()
            }
          },
        })
      },
    })
  })
}

function urlOf(database: string): string {
  const {
    DB_HOST = "localhost",
    DB_PORT = "5432",
    DB_USERNAME = "",
    DB_PASSWORD = "",
  } = process.env
  const login = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":")
  return `postgres://${login}@${DB_HOST}:${DB_PORT}/${database}`
}
