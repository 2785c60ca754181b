import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, appendFileSync } from "node:fs"
import { spawnSync } from "node:child_process"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { errorCode, PlainError } from "../lib/plain-error"
import { freePort } from "../lib/ports"
import { nativeFolder } from "./binaries"
import { giveTo, reachable, reachableCopy, serverIdentity, type Identity } from "./identity"

export type ClusterOptions = {
  /** The data folder; made when absent. */
  folder: string
  password: string
  /** Lines for postgresql.conf, written when the folder is made. */
  settings?: Record<string, string | number>
}

/** A PostgreSQL server of ours that is running. */
export type Cluster = {
  host: "localhost"
  port: number
  user: "postgres"
  password: string
  /** Where the data lies. */
  folder: string
  url: (database: string) => string
  /** Creates the database unless it exists. */
  ensureDatabase: (name: string) => Promise<void>
  hasDatabase: (name: string) => Promise<boolean>
  /** Makes a database that is as another one is now; nobody may be connected to that. */
  copyDatabase: (from: string, to: string) => Promise<void>
  /** Drops the database with everything in it, connections included. */
  dropDatabase: (name: string) => Promise<void>
  stop: () => void
}

const user = "postgres"
// Written last, so a folder without it was never finished.
const completeMarker = "cluster-complete"

/**
 * Starts a server on a free port over the data folder. A folder that was never finished is made
 * anew; a server that a killed run left behind is stopped first, and its lock removed.
 *
 * The server is in a process group of its own, so Ctrl-C does not reach it before we say so.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const identity = serverIdentity()
  const bin = join(reachableCopy(identity, nativeFolder()), "bin")
  const folder = reachable(identity, options.folder)
  const run = (tool: string, args: string[]) => runTool(identity, join(bin, tool), args)

  makeDataFolder(identity, folder, options, run)
  clearLeftovers(folder, run)

  const port = await freePort()
  const log = join(folder, "server.log")
  const started = run("pg_ctl", [
    "start",
    "-w",
    "-t",
    "60",
    "-D",
    folder,
    "-l",
    log,
    "-o",
    `-p ${port}`,
  ])
  if (started.status !== 0) {
    throw new PlainError(
      `PostgreSQL does not start on ${folder}: ${lastLines(log) || started.output}`
    )
  }

  const url = (database: string) =>
    `postgres://${user}:${encodeURIComponent(options.password)}@localhost:${port}/${database}`
  const stop = () => {
    if (run("pg_ctl", ["stop", "-w", "-t", "20", "-m", "fast", "-D", folder]).status !== 0) {
      run("pg_ctl", ["stop", "-w", "-t", "20", "-m", "immediate", "-D", folder])
    }
  }
  return {
    host: "localhost",
    port,
    user,
    password: options.password,
    folder,
    url,
    ensureDatabase: (name) => ensureDatabase(url("postgres"), name),
    hasDatabase: (name) => hasDatabase(url("postgres"), name),
    copyDatabase: (from, to) => copyDatabase(url("postgres"), from, to),
    dropDatabase: (name) =>
      withClient(url("postgres"), async (client) => {
        await client.query(`drop database if exists "${name}" with (force)`)
      }),
    stop,
  }
}

/** Stops the server of a data folder, if one runs, and removes the folder. */
export function removeCluster(requested: string): void {
  const identity = serverIdentity()
  const folder = reachable(identity, requested)
  if (existsSync(join(folder, "postmaster.pid"))) {
    const bin = join(reachableCopy(identity, nativeFolder()), "bin")
    runTool(identity, join(bin, "pg_ctl"), [
      "stop",
      "-w",
      "-t",
      "20",
      "-m",
      "immediate",
      "-D",
      folder,
    ])
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Creates a database on the server unless it exists. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  if (await hasDatabase(adminUrl, name)) return
  await withClient(adminUrl, (client) => client.query(`create database "${name}"`))
}

/** Makes a database that is as another one is now; nobody may be connected to that. */
export async function copyDatabase(adminUrl: string, from: string, to: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`create database "${to}" template "${from}"`))
}

/** Whether the server has a database of this name. */
export function hasDatabase(adminUrl: string, name: string): Promise<boolean> {
  return withClient(adminUrl, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    return Boolean(found.rowCount)
  })
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

type Run = (tool: string, args: string[]) => { status: number | null; output: string }

function makeDataFolder(
  identity: Identity,
  folder: string,
  options: ClusterOptions,
  run: Run
): void {
  if (existsSync(join(folder, completeMarker))) return
  try {
    // Half-made by a run that was interrupted: nothing in it was ever used.
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { mode: 0o700 })
    giveTo(identity, folder)
  } catch (error) {
    throw new PlainError(
      `The data folder ${folder} cannot be made (${errorCode(error)}): check the rights on it.`
    )
  }
  const passwordFile = join(tmpdir(), `serials-pg-${process.pid}-${Date.now()}`)
  writeFileSync(passwordFile, options.password, { mode: 0o600 })
  giveTo(identity, passwordFile)
  try {
    const made = run("initdb", [
      `--pgdata=${folder}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // The same order and case rules on every machine, whatever locales it has.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-locale",
      "--no-sync",
    ])
    if (made.status !== 0)
      throw new PlainError(`PostgreSQL cannot make its data folder ${folder}: ${made.output}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  const settings = {
    listen_addresses: "localhost",
    // No socket file: only TCP, so nothing of ours lies in /tmp.
    unix_socket_directories: "",
    max_connections: 200,
    ...options.settings,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`)
  appendFileSync(join(folder, "postgresql.conf"), lines.join(""))
  writeFileSync(join(folder, completeMarker), "")
}

/** Stops a server that a killed run left on the folder, or removes its lock when it is gone too. */
function clearLeftovers(folder: string, run: Run): void {
  const lock = join(folder, "postmaster.pid")
  if (!existsSync(lock)) return
  if (isPostgres(Number(readFileSync(lock, "utf8").split("\n")[0]))) {
    run("pg_ctl", ["stop", "-w", "-t", "20", "-m", "fast", "-D", folder])
  }
  rmSync(lock, { force: true })
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) === "ESRCH") return false
  }
  try {
    // The number may have gone to another program since.
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres")
  } catch {
    return process.platform !== "linux"
  }
}

function runTool(
  identity: Identity,
  tool: string,
  args: string[]
): { status: number | null; output: string } {
  // No pipes for pg_ctl: the server would inherit them and keep us waiting for their end.
  const stdio = tool.includes("pg_ctl") ? "ignore" : "pipe"
  const done = spawnSync(tool, args, {
    ...identity,
    stdio,
    cwd: "/",
    windowsHide: true,
    encoding: "utf8",
  })
  if (done.error)
    throw new PlainError(
      `${tool} cannot be run (${errorCode(done.error)}): check the rights on it.`
    )
  return { status: done.status, output: `${done.stdout ?? ""}${done.stderr ?? ""}`.trim() }
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-3).join(" / ") : ""
}
