/** `npm start`: the demo store with its admin, on a PostgreSQL of its own or that of DATABASE_URL. */
import { relative, join } from "node:path"
import { openDemoDatabase, type DemoDatabase } from "./demo/database"
import { demoFolder } from "./demo/folders"
import { endAbandonedRun, forgetRun, noteRun } from "./demo/run-file"
import { demoSecrets } from "./demo/secrets"
import { clearHalfSeed, demoLogin, readSeed, runSeed } from "./demo/seeding"
import {
  buildHost,
  buildPlugin,
  createHostUser,
  migrateHost,
  schemaHash,
  startHost,
  type HostServer,
  type HostSettings,
} from "./host-app"
import { repoRoot } from "./lib/paths"
import { PlainError, runMain } from "./lib/plain-error"
import { isPortFree } from "./lib/ports"
import { Progress } from "./lib/progress"
import { Stamp } from "./lib/stamps"

const progress = new Progress()
const running: { database?: DemoDatabase; server?: HostServer } = {}
let isStopping = false

async function main(): Promise<number> {
  const port = readPort()
  await endAbandonedRun()
  if (!(await isPortFree(port))) {
    throw new PlainError(
      `Port ${port} is taken by another program: stop it, or run "PORT=${port + 1} npm start".`
    )
  }
  noteRun()

  await buildPlugin(progress.report)
  progress.report("Starting PostgreSQL")
  const secrets = demoSecrets()
  const database = await openDemoDatabase(secrets)
  running.database = database
  const { jwtSecret, cookieSecret } = secrets
  const uploads = join(demoFolder(), "uploads")
  const settings = { databaseUrl: database.url, port, jwtSecret, cookieSecret, uploads }

  await clearHalfSeed(database)
  const isFirst = !readSeed()
  progress.report(isFirst ? "Building the store and its database" : "Checking the store")
  // Together, since neither keeps all processors busy.
  await Promise.all([buildHost(), prepareStore(settings, isFirst)])

  progress.report("Starting Medusa")
  const logFile = join(demoFolder(), "medusa.log")
  const server = await startServer(settings, logFile)
  progress.finish()

  printWelcome(server, readSeed()!.publishableKey, logFile)
  const code = await server.ended
  if (isStopping) return new Promise<never>(() => undefined)
  console.error(`\nMedusa ended by itself with code ${code}; see ${relative(repoRoot, logFile)}.`)
  await stopAll()
  return 1
}

/** Brings the database up to date; the first time it is filled, by a server that has no admin yet. */
async function prepareStore(settings: HostSettings, isFirst: boolean): Promise<void> {
  const stamp = new Stamp("schema", demoFolder())
  const hash = schemaHash()
  if (!isFirst && stamp.matches(hash)) return
  await migrateHost(settings)
  stamp.set(hash)
  if (!isFirst) return
  await createHostUser(settings, demoLogin.email, demoLogin.password)
  const server = await startServer(settings, join(demoFolder(), "seed.log"), { isBuilt: false })
  await runSeed(server.url, progress.report)
  await server.stop()
  progress.report("Building the admin")
}

/** Starts Medusa so that it ends with us, whatever happens. */
async function startServer(...host: Parameters<typeof startHost>): Promise<HostServer> {
  const server = await startHost(...host)
  running.server = server
  noteRun(server.pid, server.url)
  return server
}

function printWelcome(server: HostServer, publishableKey: string, logFile: string): void {
  console.log(`
The demo store runs (after ${progress.elapsed} s).

  Admin            ${server.adminUrl}
  Log in           ${demoLogin.email}
  Password         ${demoLogin.password}
  Publishable key  ${publishableKey}
  Log              ${relative(repoRoot, logFile)}

"npm run storefront" opens a shop before it. Ctrl-C stops it, "npm start" starts it again with its data, "npm run demo:reset" begins anew.
`)
}

function readPort(): number {
  const port = Number(process.env.PORT ?? 9000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new PlainError(`PORT is ${process.env.PORT}: it must be a number from 1 to 65535.`)
}

async function stopAll(): Promise<void> {
  isStopping = true
  // Medusa first: it still wants to write while it ends.
  await running.server?.stop()
  running.database?.stop()
  forgetRun()
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (isStopping) return
    progress.finish()
    console.log("\nStopping Medusa and PostgreSQL …")
    void stopAll().then(() => {
      console.log("Stopped.")
      process.exit(0)
    })
  })
}

runMain(async () => {
  try {
    return await main()
  } catch (error) {
    // A step that Ctrl-C interrupted has nothing to report.
    if (isStopping) return new Promise<never>(() => undefined)
    progress.finish()
    await stopAll()
    throw error
  }
})
