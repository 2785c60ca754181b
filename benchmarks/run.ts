/**
 * `npm run bench`: how fast the plugin is beside what the same takes without it, all in one run on one PostgreSQL.
 * `npm run bench -- --quick` does the same with fewer repetitions and serials.
 */
import { loadavg } from "node:os"
import { buildHost, buildPlugin } from "../scripts/host-app"
import { runMain } from "../scripts/lib/plain-error"
import { Progress } from "../scripts/lib/progress"
import { withTestCluster } from "../scripts/postgres/test-cluster"
import { withBenchStore, type BenchStore } from "./bench-store"
import { benchLookup } from "./lookup"
import { benchReceiving } from "./receiving"
import { missedOf, tableOf, writeResults, type Row } from "./report"
import { benchStatements, countingSettings } from "./statements"

const modes = {
  full: {
    receiving: { 1_000: 21, 10_000: 11 },
    lookup: { among: 1_000_000, rounds: 500 },
  },
  quick: {
    receiving: { 1_000: 7, 10_000: 3 },
    lookup: { among: 100_000, rounds: 150 },
  },
}

// Autovacuum would come in between; what it does is done before measuring instead.
const settings = { ...countingSettings, autovacuum: "off", max_wal_size: "8GB" }

const progress = new Progress()

runMain(async () => {
  const mode = process.argv.includes("--quick") ? "quick" : "full"
  const loadBefore = loadavg()[0]!
  process.env.LOG_LEVEL ??= "error"
  await buildPlugin(progress.report)
  progress.report("Building the store, unless it is built")
  await buildHost()
  progress.report("Starting PostgreSQL")
  const { rows, postgres } = await withTestCluster(
    (cluster) => withBenchStore(cluster, progress.report, (store) => measureAll(store, mode)),
    settings
  )
  progress.finish()
  writeResults(rows, { mode, postgres, loadBefore })
  console.log(`\n${tableOf(rows)}\n`)
  return missedOf(rows).length > 0 ? 1 : 0
})

async function measureAll(store: BenchStore, mode: keyof typeof modes) {
  const { receiving, lookup } = modes[mode]
  progress.report("Receiving")
  const received = await benchReceiving(store, receiving)
  progress.report("Counting statements")
  const counted = await benchStatements(store)
  progress.report(`Looking up among ${lookup.among.toLocaleString("en")} serials`)
  const lookedUp = await benchLookup(store, lookup)
  const version = await store.sql.query<{ server_version: string }>("show server_version")
  const rows: Row[] = [...received, ...counted, ...lookedUp]
  return { rows, postgres: version.rows[0]!.server_version }
}
