import type { OperationResponse } from "../src/types/operations"
import type { BenchStore } from "./bench-store"
import { receiveInSql, type ReceivingPlace } from "./hand-written-sql"
import { interleaved, median } from "./measure"
import { rowOf, type Row } from "./report"
import { expectSameRows } from "./same-rows"

/** How often receiving is repeated: before anything counts, and for each number of units. */
interface Repetitions {
  warmUp: number
  rounds: Record<number, number>
}

let printed = 0

/** So many numbers that were never used, in ascending order. */
export function freshNumbers(count: number): string[] {
  const from = printed
  printed += count
  return Array.from({ length: count }, (_, at) => `SN${String(from + at).padStart(10, "0")}`)
}

/** Receives units as an admin's browser does. */
export function receiveOverHttp(
  { admin }: Pick<BenchStore, "admin">,
  { itemId, locationId }: ReceivingPlace,
  serials: readonly string[]
): Promise<OperationResponse> {
  return admin.post<OperationResponse>("/admin/serials/receive", {
    inventory_item_id: itemId,
    location_id: locationId,
    serials,
  })
}

/** Receiving through the module and over HTTP, beside hand-written SQL and Medusa's smallest write. */
export async function benchReceiving(
  store: BenchStore,
  { warmUp, rounds }: Repetitions
): Promise<Row[]> {
  await receiveBeforeItCounts(store, warmUp)
  const sizes = Object.keys(rounds).map(Number)
  const taken = new Map<number, Medians>()
  for (const size of sizes) {
    taken.set(size, await measure(store, size, rounds[size]!))
  }
  const rows = sizes.flatMap((n) => rowsOf(n, taken.get(n)!))
  const [small, large] = [taken.get(1_000)!, taken.get(10_000)!]
  return [
    ...rows,
    rowOf({
      name: "10,000 beside 1,000 through the module",
      n: 10_000,
      unit: "ms",
      ours: large.module,
      reference: small.module,
      limit: 11,
    }),
  ]
}

interface Medians {
  sql: number
  module: number
  http: number
  write: number
}

async function measure(store: BenchStore, size: number, rounds: number): Promise<Medians> {
  // Each way receives at an item of its own, so that all of them find the same number of units there.
  const [bySql, byModule, overHttp] = [
    await store.newPlace(),
    await store.newPlace(),
    await store.newPlace(),
  ]
  await store.sql.query("vacuum analyze")
  const taken = await interleaved(
    {
      sql: () => receiveInSql(store.sql, bySql, freshNumbers(size)),
      module: () => store.module.receive(byModule, freshNumbers(size)),
      http: () => receiveOverHttp(store, overHttp, freshNumbers(size)),
      write: () => smallestWrite(store),
    },
    rounds
  )
  return {
    sql: median(taken.sql),
    module: median(taken.module),
    http: median(taken.http),
    write: median(taken.write),
  }
}

function rowsOf(n: number, { sql, module, http, write }: Medians): Row[] {
  return [
    rowOf({
      name: "Receiving through the module, beside hand-written SQL",
      n,
      unit: "ms",
      ours: module,
      reference: sql,
      limit: 2,
    }),
    rowOf({
      name: "Receiving over HTTP, beside that SQL and Medusa's stock update",
      n,
      unit: "ms",
      ours: http,
      reference: sql + write,
      limit: 3,
    }),
  ]
}

let stocked = 0

function smallestWrite({ admin, untracked }: BenchStore) {
  const { itemId, locationId } = untracked
  stocked += 1
  return admin.post(`/admin/inventory-items/${itemId}/location-levels/${locationId}?fields=id`, {
    stocked_quantity: stocked,
  })
}

/** Everything once before it counts, and what both ways write is compared. */
async function receiveBeforeItCounts(store: BenchStore, rounds: number): Promise<void> {
  const place = await store.newPlace()
  for (let round = 0; round < rounds; round += 1) {
    const ours = await store.module.receive(place, freshNumbers(1_000))
    const theirs = await receiveInSql(store.sql, place, freshNumbers(1_000))
    await expectSameRows(store.sql, ours, theirs)
    await receiveOverHttp(store, place, freshNumbers(1_000))
    await smallestWrite(store)
  }
}
