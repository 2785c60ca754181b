import type { Cluster } from "../postgres/cluster"
import type { Credentials } from "../store-client"
import { createHostUser, migrateHost, type HostSettings } from "./server"

/** The database that stores are copies of: migrated, with a login, and nothing else. */
export const TEMPLATE = "template_store"

/**
 * Makes the template of a cluster unless it is there. It gets its name last: an interrupted one is never used.
 * @param folder the application's folder; the example store's unless said
 */
export async function makeTemplate(
  cluster: Cluster,
  { email, password }: Credentials,
  folder?: string
): Promise<void> {
  if (await cluster.hasDatabase(TEMPLATE)) {
    return
  }
  await cluster.dropDatabase("making")
  await cluster.ensureDatabase("making")
  const databaseUrl = cluster.url("making")
  const settings: HostSettings = {
    folder,
    databaseUrl,
    port: 0,
    jwtSecret: "making",
    cookieSecret: "making",
  }
  await migrateHost(settings)
  await createHostUser(settings, email, password)
  await cluster.copyDatabase("making", TEMPLATE)
  await cluster.dropDatabase("making")
}
