import type { BenchStore } from "./bench-store"
import { freshNumbers, receiveOverHttp } from "./receiving"
import { rowOf, type Row } from "./report"
import { countOf, sentFor, startCounting } from "./statement-count"

/** How many rows one statement writes at most; events and serials are written in such chunks. */
const CHUNK = 5_000
const CHUNKED_WRITES = 2

/** How many statements receiving takes: the same for any number of units, but for the chunks. */
export async function benchStatements(
  store: BenchStore,
  { sizes, rounds }: { sizes: readonly number[]; rounds: number }
): Promise<Row[]> {
  await startCounting(store.sql)
  const place = await store.newPlace()
  const ways = {
    "Statements of receiving through the module": (numbers: string[]) =>
      store.module.receive(place, numbers),
    "Statements of receiving over HTTP": (numbers: string[]) =>
      receiveOverHttp(store, place, numbers),
  }
  const rows: Row[] = []
  for (const [name, receive] of Object.entries(ways)) {
    const counts = []
    for (const n of sizes) {
      counts.push({ n, ours: await fewest(store, rounds, () => receive(freshNumbers(n))) })
    }
    const least = counts[0]!.ours
    const allowed = (n: number) => least + CHUNKED_WRITES * (Math.ceil(n / CHUNK) - 1)
    rows.push(
      ...counts.map(({ n, ours }) =>
        rowOf({ name, n, unit: "statements", ours, reference: allowed(n), limit: 1 })
      )
    )
  }
  return rows
}

/** The fewest of some counts: the store's own jobs may run in between. */
async function fewest(
  { sql }: BenchStore,
  rounds: number,
  work: () => Promise<unknown>
): Promise<number> {
  const counts: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    counts.push(countOf(await sentFor(sql, work)))
  }
  return Math.min(...counts)
}
