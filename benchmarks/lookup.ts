import type { LookupResponse } from "../src/types/serials"
import type { BenchStore } from "./bench-store"
import { filledNumber, filledTag, fillInSql } from "./hand-written-sql"
import { interleaved, median, p95 } from "./measure"
import { rowOf, type Row } from "./report"

/** Medusa's reads of one small thing; the fastest is what looking up is measured by. */
const SMALL_READS = [
  "/admin/users/me?fields=id",
  "/admin/stores?fields=id",
  "/admin/currencies/eur?fields=code",
  "/admin/api-keys?fields=id&limit=1",
  "/admin/sales-channels?fields=id&limit=1",
  "/admin/return-reasons?fields=id&limit=1",
]

/** Looking a unit up among many, by its number and by another of its identifiers. */
export async function benchLookup(
  store: BenchStore,
  { among, rounds }: { among: number; rounds: number }
): Promise<Row[]> {
  const place = await store.newPlace()
  await fillInSql(store.sql, place, among)
  await store.sql.query("vacuum analyze")
  const read = await smallestRead(store)
  const works = {
    read: () => store.admin.get(read),
    number: () => find(store, filledNumber(1 + Math.floor(Math.random() * among))),
    tag: () => find(store, filledTag(1 + Math.floor(Math.random() * among))),
  }
  await interleaved(works, 30)
  const taken = await interleaved(works, rounds)
  const reference = p95(taken.read)
  const beside = `beside GET ${read}, p95`
  return [
    { name: `Look-up by number ${beside}`, ours: p95(taken.number) },
    { name: `Look-up by identifier ${beside}`, ours: p95(taken.tag) },
  ].map((row) => rowOf({ ...row, n: among, unit: "ms", reference, limit: 2 }))
}

async function smallestRead({ admin }: BenchStore): Promise<string> {
  const works = Object.fromEntries(SMALL_READS.map((path) => [path, () => admin.get(path)]))
  await interleaved(works, 10)
  const taken = await interleaved(works, 30)
  const [fastest] = Object.entries(taken).sort(([, a], [, b]) => median(a) - median(b))[0]!
  return fastest
}

async function find({ admin }: BenchStore, scan: string): Promise<void> {
  const { matches } = await admin.get<LookupResponse>(`/admin/serials/lookup?scan=${scan}`)
  if (matches.length !== 1) {
    throw new Error(`${matches.length} units were found for ${scan}, not one.`)
  }
}
