import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { createHostUser, migrateHost, schemaHash } from "../../scripts/host-app"
import { withLock } from "../../scripts/lib/lock"
import { dataRoot } from "../../scripts/lib/paths"
import { copyDatabase, ensureDatabase, hasDatabase } from "../../scripts/postgres/cluster"

/** Who may log in to the admin of the browser tests. */
export const login = { email: "admin@example.com", password: "supersecret" }

/**
 * A database for one spec: migrated, with the login, and nothing else. It is a copy of one that the first spec of a run
 * makes, as that takes longer than many a spec.
 * @param hasRoles whether Medusa's roles are on; they have tables of their own, and the login is their super admin
 * @returns its address
 */
export async function newAdminDatabase(hasRoles: boolean): Promise<string> {
  const template = `admin_template_${hasRoles ? "roles_" : ""}${schemaHash().slice(0, 12)}`
  const name = `admin_${randomBytes(4).toString("hex")}`
  await withLock(join(dataRoot, "admin-template.lock"), async () => {
    await makeTemplate(template)
    // Under the lock too: PostgreSQL copies a database for one client at a time.
    await copyDatabase(urlOf("postgres"), template, name)
  })
  return urlOf(name)
}

/** Makes the template unless it is there. It gets its name last: an interrupted one is never used. */
async function makeTemplate(template: string): Promise<void> {
  const server = urlOf("postgres")
  if (await hasDatabase(server, template)) return
  const making = `making_${randomBytes(4).toString("hex")}`
  await ensureDatabase(server, making)
  const settings = { databaseUrl: urlOf(making), port: 0, jwtSecret: "test", cookieSecret: "test" }
  await migrateHost(settings)
  await createHostUser(settings, login.email, login.password)
  await copyDatabase(server, making, template)
}

/** A database on the test cluster. */
function urlOf(name: string): string {
  const {
    DB_USERNAME = "postgres",
    DB_PASSWORD = "",
    DB_HOST = "localhost",
    DB_PORT = "5432",
  } = process.env
  return `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${name}`
}
