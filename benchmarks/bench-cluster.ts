import { existsSync, mkdirSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { makeTemplate, schemaHash } from "../scripts/host-app"
import { contentHash } from "../scripts/lib/content-hash"
import { withLock } from "../scripts/lib/lock"
import { dataRoot } from "../scripts/lib/paths"
import { removeCluster, startCluster, type Cluster } from "../scripts/postgres/cluster"
import { fastSettings } from "../scripts/postgres/test-cluster"

const folder = join(dataRoot, "bench")

/** Who may log in to the stores of the benchmarks. */
export const login = { email: "bench@example.com", password: "supersecret" }

/**
 * Gives `work` a PostgreSQL of the benchmarks' own, with a template database. The template is kept for the next run, as
 * making it takes most of a minute; a change of the schema makes it anew.
 */
export function withBenchCluster<T>(
  settings: Record<string, string>,
  work: (cluster: Cluster) => Promise<T>
): Promise<T> {
  return withLock(join(folder, "lock"), async () => {
    const all = { ...fastSettings, ...settings }
    const name = `postgres-${contentHash([], [schemaHash(), JSON.stringify(all)]).slice(0, 12)}`
    removeOthers(name)
    const cluster = await startCluster({
      folder: join(folder, name),
      password: "bench",
      settings: all,
    })
    const stopNow = () => {
      cluster.stop()
      process.exit(130)
    }
    process.once("SIGINT", stopNow).once("SIGTERM", stopNow)
    try {
      await makeTemplate(cluster, login)
      return await work(cluster)
    } finally {
      process.off("SIGINT", stopNow).off("SIGTERM", stopNow)
      cluster.stop()
    }
  })
}

function removeOthers(name: string): void {
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(folder)) {
    if (other.startsWith("postgres-") && other !== name && existsSync(join(folder, other))) {
      removeCluster(join(folder, other))
    }
  }
}
