import { ensureDatabaseOf } from "../host-app"
import { PlainError } from "../lib/plain-error"
import { startCluster, type Cluster } from "../postgres/cluster"
import { demoClusterFolder } from "./folders"
import type { DemoSecrets } from "./secrets"

const name = "serials_demo"

/** The demo's database: in the embedded PostgreSQL, or the one DATABASE_URL names. */
export type DemoDatabase = {
  url: string
  /** Whether it is ours to throw away. */
  isOwn: boolean
  /** Removes everything in it. Only for our own. */
  empty: () => Promise<void>
  stop: () => void
}

/** Opens the database of DATABASE_URL, or starts the embedded PostgreSQL. */
export async function openDemoDatabase(secrets: DemoSecrets): Promise<DemoDatabase> {
  const url = process.env.DATABASE_URL
  if (url) {
    await ensureDatabaseOf(url)
    const refuse = () => Promise.reject(new PlainError("A database of your own is never emptied."))
    return { url, isOwn: false, empty: refuse, stop: () => undefined }
  }
  const cluster = await startCluster({
    folder: demoClusterFolder(),
    password: secrets.databasePassword,
    settings: { max_connections: 100, synchronous_commit: "off" },
  })
  await cluster.ensureDatabase(name)
  return {
    url: cluster.url(name),
    isOwn: true,
    empty: () => recreate(cluster),
    stop: cluster.stop,
  }
}

async function recreate(cluster: Cluster): Promise<void> {
  await cluster.dropDatabase(name)
  await cluster.ensureDatabase(name)
}
