/**
 * `npm run bench`: how fast the plugin is beside what the same takes without it, all in one run on one PostgreSQL.
 * `npm run bench -- --quick` does the same with so few repetitions and serials that it says little of times; it is
 * shorter still once an earlier run has left its prepared database.
 */
import { loadavg } from "node:os"
import { buildPlugin } from "../scripts/host-app"
import { runMain } from "../scripts/lib/plain-error"
import { Progress } from "../scripts/lib/progress"
import { benchAdminTable } from "./admin-table"
import { withBenchCluster } from "./bench-cluster"
import { withStores, type Stores } from "./bench-store"
import { benchLookup } from "./lookup"
import { benchReceiving } from "./receiving"
import { missedOf, tableOf, writeResults, type Row } from "./report"
import { countingSettings } from "./statement-count"
import { benchStatements } from "./statements"
import { benchTaxOfNothing, benchTaxOfTracking } from "./tax"

const modes = {
  full: {
    receiving: { warmUp: 8, rounds: { 1_000: 21, 10_000: 11 } },
    statements: { sizes: [100, 1_000, 10_000], rounds: 3 },
    lookup: { among: 1_000_000, rounds: 500 },
    admin: { rounds: 15 },
    orders: { warmUp: 8, rounds: 50, counts: 5, settleMs: 500 },
  },
  quick: {
    receiving: { warmUp: 2, rounds: { 1_000: 3, 10_000: 1 } },
    statements: { sizes: [100, 1_000], rounds: 1 },
    lookup: { among: 5_000, rounds: 20 },
    admin: { rounds: 1 },
    orders: { warmUp: 0, rounds: 1, counts: 1, settleMs: 100 },
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
  progress.report("Starting PostgreSQL and two stores, one without the plugin")
  const { rows, postgres } = await withBenchCluster(settings, (cluster) =>
    withStores(cluster, (stores) => measureAll(stores, mode))
  )
  progress.finish()
  writeResults(rows, { mode, postgres, loadBefore })
  console.log(`\n${tableOf(rows)}\n`)
  return missedOf(rows).length > 0 ? 1 : 0
})

async function measureAll(stores: Stores, mode: keyof typeof modes) {
  const { ours } = stores
  const { receiving, statements, lookup, admin, orders } = modes[mode]
  progress.report("Ordering while nothing is tracked")
  const untracking = await benchTaxOfNothing(stores, orders)
  progress.report("Ordering while items are tracked")
  const tracking = await benchTaxOfTracking(stores, orders)
  progress.report("Receiving")
  const received = await benchReceiving(ours, receiving)
  progress.report("Counting statements")
  const counted = await benchStatements(ours, statements)
  progress.report(`Looking up among ${lookup.among.toLocaleString("en")} serials`)
  const lookedUp = await benchLookup(ours, lookup)
  progress.report("Opening the tables of serials and of orders in the browser")
  const opened = await benchAdminTable(ours, { among: lookup.among, ...admin })
  const version = await ours.sql.query<{ server_version: string }>("show server_version")
  const rows: Row[] = [...received, ...counted, ...lookedUp, ...opened, ...untracking, ...tracking]
  return { rows, postgres: version.rows[0]!.server_version }
}
