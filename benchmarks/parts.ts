import { benchAdminTable } from "./admin-table"
import type { Stores } from "./bench-store"
import { benchChanging } from "./changing"
import { benchConcurrency } from "./concurrency"
import { benchImporting } from "./importing"
import { benchLookup } from "./lookup"
import { benchReceiving } from "./receiving"
import type { Row } from "./report"
import { benchScale } from "./scale"
import { benchStatements } from "./statements"
import { benchTaxOfNothing, benchTaxOfTracking } from "./tax"

/** How large each part is, and how often it is repeated. */
export const modes = {
  full: {
    receiving: { warmUp: 8, rounds: { 1_000: 21, 10_000: 11 } },
    statements: { sizes: [100, 1_000, 10_000], rounds: 3 },
    changing: { units: 10_000, rounds: 9 },
    importing: { rounds: { 100_000: 5, 1_000_000: 1 } as Record<number, number> },
    lookup: { among: 1_000_000, rounds: 500 },
    concurrency: { clients: 64, requests: 5, units: 10, rounds: 3 },
    table: { rounds: 15 },
    scale: { items: 100, few: 10_000, many: 1_000_000, reads: 500, orders: 60 },
    orders: { warmUp: 8, rounds: 30, counts: 5, settleMs: 300 },
  },
  quick: {
    receiving: { warmUp: 2, rounds: { 1_000: 3, 10_000: 1 } },
    statements: { sizes: [100, 1_000], rounds: 3 },
    changing: { units: 1_000, rounds: 3 },
    importing: { rounds: { 5_000: 1 } as Record<number, number> },
    lookup: { among: 5_000, rounds: 20 },
    concurrency: { clients: 4, requests: 1, units: 2, rounds: 1 },
    table: { rounds: 1 },
    scale: { items: 2, few: 200, many: 2_000, reads: 5, orders: 2 },
    orders: { warmUp: 0, rounds: 1, counts: 3, settleMs: 100 },
  },
}

type Mode = (typeof modes)["full"]

/** One thing that is measured. */
export interface Part {
  name: string
  /** What is said while it runs. */
  title: string
  /** Parts whose rows and orders it needs: they run with it. */
  needs?: string[]
  run: (stores: Stores, mode: Mode) => Promise<Row[]>
}

/** In this order: what is to be measured before anything is tracked, or before the tables are full, comes first. */
export const parts: readonly Part[] = [
  {
    name: "untracking",
    title: "Ordering while nothing is tracked",
    run: (stores, { orders }) => benchTaxOfNothing(stores, orders),
  },
  {
    name: "tracking",
    title: "Ordering while items are tracked",
    run: (stores, { orders }) => benchTaxOfTracking(stores, orders),
  },
  {
    name: "receiving",
    title: "Receiving",
    run: ({ ours }, { receiving }) => benchReceiving(ours, receiving),
  },
  {
    name: "statements",
    title: "Statements of receiving",
    run: ({ ours }, { statements }) => benchStatements(ours, statements),
  },
  {
    name: "changing",
    title: "Changing many units at once",
    run: ({ ours }, { changing }) => benchChanging(ours, changing),
  },
  {
    name: "lookup",
    title: "Looking up among many serials",
    run: ({ ours }, { lookup }) => benchLookup(ours, lookup),
  },
  {
    name: "importing",
    title: "Importing files",
    run: (stores, { importing }) => benchImporting(stores, importing),
  },
  {
    name: "scale",
    title: "Asking among few units and among many",
    run: (stores, { scale }) => benchScale(stores, scale),
  },
  {
    name: "concurrency",
    title: "Many clients and two processes",
    run: (stores, { concurrency }) => benchConcurrency(stores, concurrency),
  },
  {
    name: "table",
    title: "Opening the tables of serials and of orders in the browser",
    needs: ["untracking", "lookup"],
    run: ({ ours }, { lookup, table }) => benchAdminTable(ours, { among: lookup.among, ...table }),
  },
]
