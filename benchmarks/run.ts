/**
 * `npm run bench`: how fast the plugin is beside what the same takes without it, all in one run on one PostgreSQL.
 * `npm run bench -- --quick` does the same with so few repetitions and serials that its times say little: only what is
 * counted must keep its limit then. It is shorter still once an earlier run has left its prepared database. Words pick
 * parts, for example `npm run bench -- lookup table`. What is not quick is kept in `benchmarks/results`, part by part.
 */
import { loadavg } from "node:os"
import { buildPlugin } from "../scripts/host-app"
import { runMain } from "../scripts/lib/plain-error"
import { Progress } from "../scripts/lib/progress"
import { withBenchCluster } from "./bench-cluster"
import { withStores, type Stores } from "./bench-store"
import { modes, parts, type Part } from "./parts"
import { keepPart, missedOf, tableOf, type Row } from "./report"
import { countingSettings } from "./statement-count"

// Autovacuum would come in between; what it does is done before measuring instead.
const settings = { ...countingSettings, autovacuum: "off", max_wal_size: "8GB" }

/** What does not depend on how busy the machine is. */
const COUNTED: readonly Row["unit"][] = ["statements", "scans", "times"]

const progress = new Progress()

runMain(async () => {
  const isQuick = process.argv.includes("--quick")
  const words = process.argv.slice(2).filter((word) => word !== "--quick")
  const wanted = partsOf(words)
  process.env.LOG_LEVEL ??= "error"
  // What is switched on beyond the defaults asks more of a checkout.
  process.env.CART_HOLDS = "off"
  await buildPlugin(progress.report)
  progress.report("Starting PostgreSQL and two stores, one without the plugin")
  const rows = await withBenchCluster(settings, (cluster) =>
    withStores(cluster, (stores) => measure(stores, wanted, { isQuick, words }))
  )
  progress.finish()
  console.log(`\n${tableOf(rows)}\n`)
  const missed = missedOf(rows).filter(({ unit }) => !isQuick || COUNTED.includes(unit))
  return missed.length > 0 ? 1 : 0
})

/** The parts that were named, all of them where none was. */
function partsOf(words: readonly string[]): readonly Part[] {
  const unknown = words.filter((word) => !parts.some(({ name }) => name === word))
  if (unknown.length > 0) {
    const names = parts.map(({ name }) => name).join(", ")
    throw new Error(`There is no part ${unknown.join(", ")}; there are ${names}.`)
  }
  if (words.length === 0) {
    return parts
  }
  const needed = parts.flatMap(({ name, needs = [] }) => (words.includes(name) ? needs : []))
  return parts.filter(({ name }) => words.includes(name) || needed.includes(name))
}

/** Measures parts one after the other, and keeps each that is neither quick nor only needed by another. */
async function measure(
  stores: Stores,
  wanted: readonly Part[],
  { isQuick, words }: { isQuick: boolean; words: readonly string[] }
): Promise<Row[]> {
  const mode = modes[isQuick ? "quick" : "full"]
  const version = await stores.ours.sql.query<{ server_version: string }>("show server_version")
  const postgres = version.rows[0]!.server_version
  const order = parts.map(({ name }) => name)
  const all: Row[] = []
  for (const { name, title, run } of wanted) {
    progress.report(title)
    const load = loadavg()[0]!
    const isOnlyNeeded = words.length > 0 && !words.includes(name)
    const rows = await run(stores, isOnlyNeeded ? { ...mode, orders: modes.quick.orders } : mode)
    if (!isQuick && !isOnlyNeeded && rows.length > 0) {
      keepPart({ name, title, rows }, { postgres, load, order })
    }
    all.push(...rows)
  }
  return all
}
