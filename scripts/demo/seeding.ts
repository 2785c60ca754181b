import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isMigrated } from "../host-app"
import { PlainError } from "../lib/plain-error"
import { HttpClient, loginAdmin } from "../store-client"
import type { DemoDatabase } from "./database"
import { demoFolder } from "./folders"
import seed, { type SeedResult } from "./seed"

/** The demo's admin user. */
export const demoLogin = { email: "admin@example.com", password: "serials-demo" }

const finished = () => join(demoFolder(), "seeded.json")

/** What the finished seed answered, or undefined when there is none. */
export function readSeed(): SeedResult | undefined {
  return existsSync(finished())
    ? (JSON.parse(readFileSync(finished(), "utf8")) as SeedResult)
    : undefined
}

/**
 * Makes sure that a first seed begins on nothing: a database in which one was broken off is
 * emptied, and one that holds somebody's store is refused.
 */
export async function clearHalfSeed(database: DemoDatabase): Promise<void> {
  if (!(await isMigrated(database.url))) {
    // A seed that the database no longer holds, after it was emptied by hand.
    return rmSync(finished(), { force: true })
  }
  if (readSeed()) return
  if (!database.isOwn) {
    throw new PlainError(
      "The database of DATABASE_URL holds a store that is not a finished demo: name an empty database."
    )
  }
  await database.empty()
}

/** Fills the running store and notes that it is complete. */
export async function runSeed(serverUrl: string, report: (message: string) => void): Promise<void> {
  const server = new HttpClient(serverUrl)
  const admin = await loginAdmin(server, demoLogin)
  const result = await seed({ server, admin, report })
  writeFileSync(`${finished()}.new`, JSON.stringify(result, null, 2))
  renameSync(`${finished()}.new`, finished())
}
