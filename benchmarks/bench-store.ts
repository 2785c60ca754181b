import { join } from "node:path"
import { repoRoot } from "../scripts/lib/paths"
import { freePort } from "../scripts/lib/ports"
import type { Cluster } from "../scripts/postgres/cluster"
import { login, TEMPLATE } from "./bench-cluster"
import type { ReceivingPlace } from "./hand-written-sql"
import { startStore, type Item, type RunningStore } from "./running-store"
import { openSerialModule, type OpenedModule } from "./serial-module"

/** The store with the plugin. */
export interface BenchStore extends RunningStore {
  /** The module alone, in this process. */
  module: OpenedModule
  /** An item whose tracking is switched on, with nothing on stock. */
  newPlace: () => Promise<ReceivingPlace>
  /** An item that nobody tracks. */
  untracked: ReceivingPlace
}

/** The same store with the plugin and without. */
export interface Stores {
  ours: BenchStore
  plain: RunningStore
}

const DATABASES = ["ours", "plain"]

/** Gives `work` the two stores, each on its own database of the cluster, and ends both afterwards. */
export async function withStores<T>(
  cluster: Cluster,
  work: (stores: Stores) => Promise<T>
): Promise<T> {
  const [ours, plain] = await twoDatabases(cluster)
  const [first, second] = await Promise.allSettled([
    startStore("ours", ours, login),
    startStore("plain", plain, login),
  ])
  const started = [first, second].flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
  try {
    if (first.status === "rejected" || second.status === "rejected") {
      throw first.status === "rejected" ? first.reason : (second as PromiseRejectedResult).reason
    }
    return await withModule(first.value, (store) => work({ ours: store, plain: second.value }))
  } finally {
    await Promise.allSettled(started.map((store) => store.stop()))
    await Promise.all(DATABASES.map((name) => cluster.dropDatabase(name)))
  }
}

/** Databases for both: that of the store without the plugin has its tables as well, and never asks for them. */
async function twoDatabases(cluster: Cluster) {
  const settingsOf = async (database: string, folder?: string) => ({
    folder,
    databaseUrl: cluster.url(database),
    port: await freePort(),
    jwtSecret: "bench",
    cookieSecret: "bench",
  })
  const ours = await settingsOf("ours")
  const plain = await settingsOf("plain", join(repoRoot, "benchmarks/plain-store"))
  for (const name of DATABASES) {
    await cluster.dropDatabase(name)
    await cluster.copyDatabase(TEMPLATE, name)
  }
  return [ours, plain] as const
}

async function withModule<T>(
  store: RunningStore,
  work: (store: BenchStore) => Promise<T>
): Promise<T> {
  const module = await openSerialModule(store.databaseUrl)
  try {
    const untracked = await store.newItem(0)
    return await work({ ...store, module, untracked, newPlace: () => trackedItem(store) })
  } finally {
    await module.close()
  }
}

/** An item whose tracking is switched on, with nothing on stock. */
export async function trackedItem({ admin, newItem }: RunningStore): Promise<Item> {
  const item = await newItem(0)
  await admin.post(`/admin/serial-policies/${item.itemId}`, { is_tracked: true, parts: {} })
  return item
}
