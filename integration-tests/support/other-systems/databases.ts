import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { createConnection } from "mysql2/promise"
import { Client } from "pg"
import initSqlJs from "sql.js"

/** A database of another system, filled. */
export interface Filled {
  /** As the command is told where it is. */
  address: string
  drop(): Promise<void>
}

/** What fills databases of one kind. */
export interface Databases {
  name: string
  start(): Promise<void>
  /** Makes a database and runs statements in it, each for itself. */
  fill(statements: readonly string[]): Promise<Filled>
  stop(): Promise<void>
}

const nothing = () => Promise.resolve()
let made = 0
const newName = () => `other_${process.pid}_${(made += 1)}`

/** The PostgreSQL that the tests have anyway. */
export const postgres: Databases = {
  name: "PostgreSQL",
  start: nothing,
  fill: async (statements) => {
    const name = newName()
    await inPostgres("postgres", [`create database ${name}`])
    await inPostgres(name, statements)
    return {
      address: postgresAddress(name),
      drop: () => inPostgres("postgres", [`drop database ${name} with (force)`]),
    }
  },
  stop: nothing,
}

function postgresAddress(name: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME = "", DB_PASSWORD = "" } = process.env
  const login = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":")
  return `postgres://${login}@${DB_HOST}:${DB_PORT ?? 5432}/${name}`
}

async function inPostgres(name: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: postgresAddress(name) })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** SQLite, from a package that needs no compiler. */
export const sqlite: Databases = {
  name: "SQLite",
  start: nothing,
  fill: async (statements) => {
    const folder = mkdtempSync(join(tmpdir(), "other-"))
    const file = join(folder, "other.db")
    const database = new (await initSqlJs()).Database()
    for (const statement of statements) database.run(statement)
    writeFileSync(file, database.export())
    database.close()
    return {
      address: `sqlite:${file}`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
  stop: nothing,
}

const SERVER = "/usr/sbin/mariadbd"
const INSTALLER = "/usr/bin/mariadb-install-db"

/** A MariaDB of our own, in a folder of its own, by a socket only. */
function mariadb(): Databases {
  let folder = ""
  let server: ChildProcess | undefined
  const socket = () => join(folder, "s")
  const run = async (database: string | undefined, statements: readonly string[]) => {
    const connection = await createConnection({ socketPath: socket(), user: "root", database })
    try {
      await connection.query(
        "set session sql_mode = concat(@@sql_mode, ',ANSI_QUOTES,PIPES_AS_CONCAT')"
      )
      for (const statement of statements) await connection.query(statement)
    } finally {
      await connection.end()
    }
  }
  return {
    name: "MariaDB",
    start: async () => {
      folder = mkdtempSync(join(tmpdir(), "mdb-"))
      const common = ["--no-defaults", `--datadir=${join(folder, "data")}`, ...asRoot()]
      const install = [...common, "--auth-root-authentication-method=normal", "--skip-test-db"]
      const { status, stderr } = spawnSync(INSTALLER, install, { encoding: "utf8" })
      if (status !== 0) throw new Error(`MariaDB cannot be set up: ${stderr}`)
      server = spawn(SERVER, [...common, `--socket=${socket()}`, "--skip-networking"], {
        stdio: "ignore",
      })
      for (let tries = 0; ; tries += 1) {
        try {
          return await run(undefined, ["select 1"])
        } catch (error) {
          if (tries === 600) throw error
          await pause(100)
        }
      }
    },
    fill: async (statements) => {
      const name = newName()
      await run(undefined, [
        `create database ${name} character set utf8mb4 collate utf8mb4_unicode_ci`,
      ])
      await run(name, statements)
      return {
        address: `mariadb://root@localhost/${name}?socketPath=${encodeURIComponent(socket())}`,
        drop: () => run(undefined, [`drop database ${name}`]),
      }
    },
    stop: async () => {
      if (server !== undefined && server.exitCode === null) {
        const ended = new Promise((resolve) => server?.once("exit", resolve))
        server.kill()
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Without this, MariaDB does not run as root. */
const asRoot = () => (process.getuid?.() === 0 ? ["--user=root"] : [])

/** Databases in which systems for MySQL are tested: SQLite everywhere, and MariaDB where one is installed. */
export function likeMysql(): Databases[] {
  if (existsSync(SERVER) && existsSync(INSTALLER)) {
    return [sqlite, mariadb()]
  }
  process.stdout.write(`There is no ${SERVER}: ERPNext and Snipe-IT are tested on SQLite only.\n`)
  return [sqlite]
}
