import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { redisServer } from "../integration-tests/redis/redis-server"
import { linkPlugin, startHost, type HostServer } from "../scripts/host-app"
import { dataRoot, repoRoot } from "../scripts/lib/paths"
import { freePort } from "../scripts/lib/ports"
import type { Cluster } from "../scripts/postgres/cluster"
import { HttpClient } from "../scripts/store-client"
import { login } from "./bench-cluster"
import { freshDatabase } from "./bench-store"
import { startStore, type RunningStore } from "./running-store"

/** A store that several server processes serve, with a Redis for their events, workflows and locks. */
export interface Processes extends RunningStore {
  /** An admin's client for each process. */
  admins: HttpClient[]
}

const FOLDERS = {
  ours: join(repoRoot, "faults/store"),
  plain: join(repoRoot, "benchmarks/plain-cluster"),
}

/** Whether there is a Redis to be had: no npm package brings one. */
export function hasRedis(): boolean {
  return spawnSync("redis-server", ["--version"]).status === 0
}

/** Gives `work` a store of two processes with the plugin, or without, and ends them afterwards. */
export async function withTwoProcesses<T>(
  cluster: Cluster,
  which: keyof typeof FOLDERS,
  work: (store: Processes) => Promise<T>
): Promise<T> {
  const name = `processes_${which}`
  const folder = FOLDERS[which]
  if (which === "ours") linkPlugin(folder)
  const redis = await redisServer()
  await redis.start()
  process.env.FAULTS_REDIS_URL = redis.url
  const running: { stop: () => Promise<unknown> }[] = [redis]
  try {
    const settings = await freshDatabase(cluster, name, folder)
    const store = await startStore(name, settings, login)
    running.unshift(store)
    const log = join(dataRoot, `results/bench-${name}-second.log`)
    const second = await startHost({ ...settings, port: await freePort() }, log, { isBuilt: false })
    running.unshift(second)
    return await work({ ...store, admins: [store.admin, clientOf(second, store.admin)] })
  } finally {
    for (const one of running) {
      await one.stop()
    }
    delete process.env.FAULTS_REDIS_URL
    await cluster.dropDatabase(name)
  }
}

function clientOf({ url }: HostServer, { headers }: HttpClient): HttpClient {
  return new HttpClient(url, headers)
}
