import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, openSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { makeFolder } from "../lib/folders"
import { repoRoot } from "../lib/paths"
import { PlainError } from "../lib/plain-error"
import { runQuietly } from "../lib/run"
import { hostFolder, hostServerFolder } from "./build"

const cli = "@medusajs/cli/cli.js"

/** Where Medusa is: what the application has installed itself, else the repository's. */
const modulesOf = ({ modules }: HostSettings) => resolve(modules ?? join(repoRoot, "node_modules"))

const cliOf = (settings: HostSettings) => join(modulesOf(settings), cli)

function versionOf(settings: HostSettings): string {
  const manifest = readFileSync(join(modulesOf(settings), "@medusajs/medusa/package.json"), "utf8")
  return (JSON.parse(manifest) as { version: string }).version
}

/** What the host application is configured with: see examples/store/medusa-config.ts. */
export type HostSettings = {
  /** The application's folder; the example store's unless said. */
  folder?: string
  /** The `node_modules` that has its Medusa; the repository's unless said. */
  modules?: string
  databaseUrl: string
  port: number
  jwtSecret: string
  cookieSecret: string
  /** How many megabytes of heap the server may use; as Node decides unless said. */
  heap?: number
  /** Where uploaded files lie; in the folder that Medusa runs in unless said, where a new build takes them away. */
  uploads?: string
}

/** A running host application. */
export type HostServer = {
  url: string
  adminUrl: string
  pid: number
  /** Resolves with the exit code when the server ends by itself. */
  ended: Promise<number>
  stop: () => Promise<void>
}

/** Brings a database to the schema of the built plugin; the host application need not be built yet. */
export function migrateHost(settings: HostSettings): Promise<void> {
  // Medusa 2.21.0 does not know the first one.
  const search = versionOf(settings) === "2.21.0" ? "--skip-search" : "--execute-safe-search"
  return runQuietly(cliOf(settings), ["db:migrate", "--execute-safe-links", search], {
    cwd: settings.folder ?? hostFolder,
    env: environment(settings),
  })
}

/** Builds the server and the admin of an application that has its Medusa itself. */
export function buildForeignHost(settings: HostSettings): Promise<void> {
  return runQuietly(cliOf(settings), ["build"], {
    cwd: settings.folder,
    env: environment(settings),
  })
}

/** Creates an admin user; the host application need not be built yet. */
export function createHostUser(
  settings: HostSettings,
  email: string,
  password: string
): Promise<void> {
  return runQuietly(cliOf(settings), ["user", "-e", email, "-p", password], {
    cwd: settings.folder ?? hostFolder,
    env: environment(settings),
  })
}

/**
 * Starts the host application and waits until it answers; before it is built it runs without its admin. Its output
 * goes to the log file.
 */
export async function startHost(
  settings: HostSettings,
  logFile: string,
  { isBuilt = true } = {}
): Promise<HostServer> {
  // The file itself instead of pipes: when we are killed, Medusa would spin on writing to nobody.
  const log = openSync(logFile, "w")
  if (isBuilt && settings.uploads) serveUploads(settings.uploads)
  const child = spawn(
    process.execPath,
    [
      ...(settings.heap ? [`--max-old-space-size=${settings.heap}`] : []),
      cliOf(settings),
      "start",
      "--port",
      String(settings.port),
    ],
    {
      cwd: isBuilt ? builtFolder(settings) : (settings.folder ?? hostFolder),
      env: { ...environment(settings), ...(isBuilt ? {} : { DISABLE_ADMIN: "true" }) },
      stdio: ["ignore", log, log],
      // A process group of its own: Ctrl-C reaches us alone, and we stop it before its database.
      detached: process.platform !== "win32",
      windowsHide: true,
    }
  )
  closeSync(log)
  const ended = new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)))
  const url = `http://localhost:${settings.port}`
  await waitUntilHealthy(url, ended, logFile)
  return {
    url,
    adminUrl: `${url}/app`,
    pid: child.pid!,
    ended,
    stop: () => stopChild(child, ended),
  }
}

/** Where `medusa build` has put the server. */
function builtFolder({ folder }: HostSettings): string {
  return folder ? join(folder, ".medusa/server") : hostServerFolder
}

/** Medusa serves files from one folder beside the server that runs; the built server is made anew with every build. */
function serveUploads(uploads: string): void {
  const served = join(hostServerFolder, "static")
  makeFolder(uploads)
  rmSync(served, { recursive: true, force: true })
  symlinkSync(uploads, served, "junction")
}

/** What a process of the host application gets to know. */
export function environment(settings: HostSettings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: settings.databaseUrl,
    PORT: String(settings.port),
    JWT_SECRET: settings.jwtSecret,
    COOKIE_SECRET: settings.cookieSecret,
    ...(settings.uploads && { UPLOAD_DIR: settings.uploads }),
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}

async function waitUntilHealthy(
  url: string,
  ended: Promise<number>,
  logFile: string
): Promise<void> {
  let isEnded = false
  void ended.then(() => (isEnded = true))
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (isEnded) throw new PlainError(`Medusa did not start:\n${lastLines(logFile)}`)
    try {
      if ((await fetch(`${url}/health`)).ok) return
    } catch {
      // Not listening yet.
    }
    await sleep(200)
  }
  throw new PlainError(`Medusa did not answer within two minutes; see ${logFile}.`)
}

async function stopChild(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill("SIGTERM")
  const isSlow = await Promise.race([ended.then(() => false), sleep(15_000, true, { ref: false })])
  if (!isSlow) return
  child.kill("SIGKILL")
  await ended
}

function lastLines(file: string): string {
  return readFileSync(file, "utf8").trim().split("\n").slice(-20).join("\n")
}
