import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { dataRoot } from "../lib/paths"
import { removeCluster, startCluster, type Cluster } from "./cluster"

const runsFolder = join(dataRoot, "tests")

/** Nothing in a test cluster has to survive a power cut. */
export const fastSettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: 300,
  shared_buffers: "256MB",
  max_wal_size: "2GB",
  autovacuum_naptime: "30s",
}

/** Gives `work` a fresh PostgreSQL of its own and removes it afterwards, whatever happens. */
export async function withTestCluster<T>(
  work: (cluster: Cluster) => Promise<T>,
  settings: Record<string, string | number> = {}
): Promise<T> {
  removeAbandonedRuns()
  const run = join(runsFolder, `${process.pid}-${randomBytes(3).toString("hex")}`)
  mkdirSync(run, { recursive: true })
  writeFileSync(join(run, "owner"), String(process.pid))
  const remove = () => {
    removeCluster(join(run, "postgres"))
    rmSync(run, { recursive: true, force: true })
  }
  // Ctrl-C and a failing CI runner end us by signal.
  const onSignal = () => {
    remove()
    process.exit(130)
  }
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal)
  try {
    return await work(
      await startCluster({
        folder: join(run, "postgres"),
        password: "test",
        settings: { ...fastSettings, ...settings },
      })
    )
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal)
    remove()
  }
}

/** Runs that were killed (-9) could not remove their cluster. */
function removeAbandonedRuns(): void {
  if (!existsSync(runsFolder)) return
  for (const name of readdirSync(runsFolder)) {
    const run = join(runsFolder, name)
    if (isAlive(run)) continue
    removeCluster(join(run, "postgres"))
    rmSync(run, { recursive: true, force: true })
  }
}

function isAlive(run: string): boolean {
  try {
    process.kill(Number(readFileSync(join(run, "owner"), "utf8")), 0)
    return true
  } catch {
    return false
  }
}
