import { join } from "node:path"
import { TEMPLATE, type HostSettings } from "../scripts/host-app"
import { repoRoot } from "../scripts/lib/paths"
import { freePort } from "../scripts/lib/ports"
import type { Cluster } from "../scripts/postgres/cluster"
import { login } from "./bench-cluster"
import type { ReceivingPlace } from "./hand-written-sql"
import { startStore, type Item, type RunningStore } from "./running-store"
import { openSerialModule, type OpenedModule } from "./serial-module"

/** The store with the plugin. */
export interface BenchStore extends RunningStore {
  /** The module alone, in this process. */
  module: OpenedModule
  /** An item whose tracking is switched on, with nothing on stock. */
  newPlace: () => Promise<Item>
  /** An item that nobody tracks. */
  untracked: ReceivingPlace
}

/** The same store with the plugin and without. */
export interface Stores {
  ours: BenchStore
  plain: RunningStore
  /** Where further stores can be started. */
  cluster: Cluster
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
    return await withModule(first.value, (store) =>
      work({ ours: store, plain: second.value, cluster })
    )
  } finally {
    await Promise.allSettled(started.map((store) => store.stop()))
    await Promise.all(DATABASES.map((name) => cluster.dropDatabase(name)))
  }
}

/** Gives `work` one more store with the plugin, on a new database, and ends it afterwards. */
export async function withFreshStore<T>(
  cluster: Cluster,
  name: string,
  work: (store: BenchStore) => Promise<T>,
  { heap }: Pick<HostSettings, "heap"> = {}
): Promise<T> {
  const settings = { ...(await freshDatabase(cluster, name)), heap }
  const store = await startStore(name, settings, login)
  try {
    return await withModule(store, work)
  } finally {
    await store.stop()
    await cluster.dropDatabase(name)
  }
}

/** Databases for both: that of the store without the plugin has its tables as well, and never asks for them. */
async function twoDatabases(cluster: Cluster) {
  const plain = join(repoRoot, "benchmarks/plain-store")
  return [
    await freshDatabase(cluster, "ours"),
    await freshDatabase(cluster, "plain", plain),
  ] as const
}

/** A new database, with what a store on it is started with. */
export async function freshDatabase(
  cluster: Cluster,
  name: string,
  folder?: string
): Promise<HostSettings> {
  await cluster.dropDatabase(name)
  await cluster.copyDatabase(TEMPLATE, name)
  return {
    folder,
    databaseUrl: cluster.url(name),
    port: await freePort(),
    jwtSecret: "bench",
    cookieSecret: "bench",
  }
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
