import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { DataSource, DataSourceOptions } from "typeorm"
import { readAddress, type Address, type AddressKind } from "./address"
import { plain } from "./plain-error"
import { probeStatement, type Dialect } from "./statements"

/** Another system's database, open for reading. */
export interface OtherDatabase {
  dialect: Dialect
  /** Where it is, without any credentials. */
  place: string
  query(
    statement: string,
    parameters?: readonly (string | number)[]
  ): Promise<Record<string, unknown>[]>
  /** Whether a table has a column. Asked before `freeze`. */
  holds(table: string, column: string): Promise<boolean>
  /** From here on everything is read as it is now, and nothing can be written, as far as the database can promise that. */
  freeze(): Promise<void>
  close(): Promise<void>
}

interface Kind {
  dialect: Dialect
  /** The packages that read it, the first that is there counts. */
  drivers: readonly string[]
  options(address: Address, driver: string): DataSourceOptions
  /** Before anything is asked. */
  prepare: readonly string[]
  freeze: readonly string[]
  /** Whether an error says that there is no such table or column. */
  isAbsent(error: DriverError): boolean
}

type DriverError = Error & { code?: string | number; errno?: number; number?: number }

/** Nothing is encrypted unless said: many a database in the same building knows no certificates. */
const tlsOf = ({ tls = "off" }: Address) =>
  tls === "off" ? false : { rejectUnauthorized: tls === "verified" }

const login = ({ host, port, username, password, database }: Address) => ({
  host,
  port,
  username,
  password,
  database,
})

/** Every value as PostgreSQL writes it: a number loses no digit, and a day is none of some time zone. */
const AS_TEXT = { getTypeParser: () => (value: string) => value }

const MYSQL: Kind = {
  dialect: "mysql",
  drivers: ["mysql2"],
  options: (address) => ({
    type: "mysql",
    ...login(address),
    socketPath: address.socket,
    charset: "utf8mb4",
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    ssl: tlsOf(address) || undefined,
    extra: { connectionLimit: 1 },
  }),
  // Names in double quotes and texts put together by ||, as everywhere else.
  prepare: ["set session sql_mode = concat(@@sql_mode, ',ANSI_QUOTES,PIPES_AS_CONCAT')"],
  freeze: [
    "set session transaction isolation level repeatable read",
    "start transaction with consistent snapshot, read only",
  ],
  isAbsent: ({ errno }) => errno === 1146 || errno === 1054,
}

const SQLITE: Kind = {
  dialect: "sqlite",
  drivers: ["better-sqlite3", "sql.js"],
  options: ({ database }, driver) =>
    driver === "better-sqlite3"
      ? { type: "better-sqlite3", database, readonly: true }
      : // It reads the file into memory, and never writes it.
        { type: "sqljs", database: new Uint8Array(readFileSync(database)) },
  prepare: [],
  freeze: ["pragma query_only = on", "begin"],
  isAbsent: ({ message }) => /^no such (table|column)\b/i.test(message),
}

/** The databases that can be read, by how their addresses begin. */
const KINDS: Readonly<Record<AddressKind, Kind>> = {
  postgres: {
    dialect: "postgres",
    drivers: ["pg"],
    options: (address) => ({
      type: "postgres",
      ...login(address),
      ssl: tlsOf(address),
      applicationName: "medusa-plugin-serials",
      extra: { max: 1, types: AS_TEXT, options: "-c DateStyle=ISO -c TimeZone=UTC" },
    }),
    prepare: [],
    freeze: ["start transaction isolation level repeatable read, read only"],
    isAbsent: ({ code }) => code === "42P01" || code === "42703",
  },
  mysql: MYSQL,
  mssql: {
    dialect: "mssql",
    drivers: ["mssql"],
    options: (address) => ({
      type: "mssql",
      ...login(address),
      options: {
        encrypt: address.tls !== "off",
        trustServerCertificate: address.tls === "unverified",
        readOnlyIntent: true,
      },
    }),
    prepare: [],
    freeze: ["set transaction isolation level read committed"],
    isAbsent: ({ number }) => number === 208 || number === 207,
  },
  sqlite: SQLITE,
}
/**
 * Opens another system's database by its address, such as `postgres://user:password@host/name` or `sqlite:/path/of/file.db`.
 * TypeORM and the database's driver are the store's own, and loaded only here.
 * @throws a plain error that says what to install, or why it cannot be opened; never with the password
 */
export async function openDatabase(address: string): Promise<OtherDatabase> {
  const read = readAddress(address)
  const kind = KINDS[read.kind]
  const { DataSource: Source } = load("typeorm", "npm install typeorm") as typeof import("typeorm")
  const driver = kind.drivers.find(isInstalled)
  if (driver === undefined) {
    throw plain(`Reading this database needs its driver: npm install ${kind.drivers[0]}`)
  }
  const place = `${kind.dialect} ${[read.host, read.database].filter(Boolean).join("/")}`
  const guarded = guardedBy(read.password)
  return guarded(async () => {
    const source = await new Source(kind.options(read, driver)).initialize()
    return opened(source, kind, place, guarded)
  })
}

async function opened(
  source: DataSource,
  kind: Kind,
  place: string,
  guarded: ReturnType<typeof guardedBy>
): Promise<OtherDatabase> {
  // One connection: what it is told in the beginning holds for all that is read.
  const runner = source.createQueryRunner()
  const query: OtherDatabase["query"] = (statement, parameters = []) =>
    guarded(
      async () => (await runner.query(statement, [...parameters])) as Record<string, unknown>[]
    )
  try {
    for (const statement of kind.prepare) {
      await query(statement)
    }
  } catch (error) {
    await source.destroy()
    throw error
  }
  return {
    dialect: kind.dialect,
    place,
    query,
    holds: (table, column) =>
      probe(() => runner.query(probeStatement(table, column), []), kind.isAbsent, guarded),
    freeze: async () => {
      for (const statement of kind.freeze) {
        await query(statement)
      }
    },
    close: async () => {
      if (source.isInitialized) {
        await runner.release()
        await source.destroy()
      }
    },
  }
}

/** Whether a probe succeeds; what fails for anything but an absent table or column is told, not taken for absent. */
async function probe(
  ask: () => Promise<unknown>,
  isAbsent: Kind["isAbsent"],
  guarded: ReturnType<typeof guardedBy>
): Promise<boolean> {
  return guarded(async () => {
    try {
      await ask()
      return true
    } catch (error) {
      // TypeORM hands on the driver's own error in its own.
      const { driverError = error } = error as { driverError?: unknown }
      if (isAbsent(driverError as DriverError)) {
        return false
      }
      throw error
    }
  })
}

/** As in the store: what it has installed counts, wherever this package lies. */
const inStore = () => createRequire(join(process.cwd(), "package.json"))

function isInstalled(name: string): boolean {
  try {
    inStore().resolve(name)
    return true
  } catch {
    return false
  }
}

function load(name: string, install: string): unknown {
  if (!isInstalled(name)) {
    throw plain(
      `Reading another system's database needs the package ${name} in the store: ${install}`
    )
  }
  return inStore()(name)
}

/** Does something; what goes wrong is told as a plain sentence in which no password stands. */
function guardedBy(password: string | undefined) {
  const secrets = [password, password && encodeURIComponent(password)].filter(
    (secret): secret is string => Boolean(secret)
  )
  return async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      const { message, code } = error as Error & { code?: string }
      const told = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), message)
      throw plain(`The other database says: ${told || code || "nothing"}`)
    }
  }
}
