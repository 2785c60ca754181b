import { mkdtempSync, rmSync, writeFileSync, chmodSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { ImportResponse, ImportView } from "../src/types/imports"
import type { Cluster } from "../scripts/postgres/cluster"
import { withFreshStore, type BenchStore, type Stores } from "./bench-store"
import { receiveCopied, type ReceivingPlace } from "./hand-written-sql"
import { median, timed } from "./measure"
import { freshNumbers } from "./receiving"
import { rowOf, type Row } from "./report"
import { memoryOf, SMALL_HEAP } from "./server-memory"

/** By how many megabytes the server may grow, whatever the size of the file. */
const MEGABYTES = 200

interface Repetitions {
  /** How often a file of each size is imported. */
  rounds: Record<number, number>
}

/** What a file of one size takes, in milliseconds: medians. */
interface Taken {
  size: number
  read: number
  whole: number
  copied: number
}

/**
 * Files of units, imported over HTTP, beside COPY and one set-based insert of the same rows and indexes; and how much more
 * memory a server with a small heap needs for the longest.
 */
export async function benchImporting(
  { ours: store, cluster }: Stores,
  { rounds }: Repetitions
): Promise<Row[]> {
  await importFile(store, await store.newPlace(), fileOf(freshNumbers(1_000)))
  const sizes = Object.keys(rounds).map(Number)
  const taken: Taken[] = []
  for (const size of sizes) taken.push(await measure(store, size, rounds[size]!))
  return [
    ...taken.flatMap(besideCopy),
    ...taken.slice(1).map((longer) => besideShorter(longer, taken[0]!)),
    ...(await memoryOfImporting(cluster, sizes.at(-1)!)),
  ]
}

async function measure(store: BenchStore, size: number, rounds: number): Promise<Taken> {
  const all: Omit<Taken, "size">[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [ours, theirs] = [await store.newPlace(), await store.newPlace()]
    await store.sql.query("vacuum analyze")
    const { read, apply } = await importFile(store, ours, fileOf(freshNumbers(size)))
    const copied = await timedCopy(store, theirs, freshNumbers(size))
    all.push({ read, whole: read + apply, copied })
  }
  const medianOf = (name: keyof (typeof all)[number]) => median(all.map((one) => one[name]))
  return { size, read: medianOf("read"), whole: medianOf("whole"), copied: medianOf("copied") }
}

function besideCopy({ size: n, read, whole, copied }: Taken): Row[] {
  const beside = { n, unit: "ms" as const, reference: copied }
  return [
    rowOf({
      ...beside,
      name: "Importing a file over HTTP, beside COPY and one set-based insert of the same rows",
      ours: whole,
      limit: 2,
    }),
    rowOf({
      ...beside,
      name: "Of that the dry run: reading the file and judging each row",
      ours: read,
      limit: 1,
    }),
  ]
}

function besideShorter(longer: Taken, shorter: Taken): Row {
  return rowOf({
    name: `Importing ${longer.size.toLocaleString("en")} beside ${shorter.size.toLocaleString("en")}`,
    n: longer.size,
    unit: "ms",
    ours: longer.whole,
    reference: shorter.whole,
    limit: (longer.size / shorter.size) * 1.1,
  })
}

function memoryOfImporting(cluster: Cluster, size: number): Promise<Row[]> {
  const measured = async (store: BenchStore) => {
    await importFile(store, await store.newPlace(), fileOf(freshNumbers(1_000)))
    const memory = memoryOf(store.pid)
    await importFile(store, await store.newPlace(), fileOf(freshNumbers(size)))
    const growth = memory.growth()
    return growth === null
      ? []
      : [
          rowOf({
            name: `By how much the memory of a server with ${SMALL_HEAP} MB of heap grows by it, beside what it may`,
            n: size,
            unit: "MB",
            ours: growth,
            reference: MEGABYTES,
            limit: 1,
          }),
        ]
  }
  return withFreshStore(cluster, "small_heap", measured, { heap: SMALL_HEAP })
}

function fileOf(numbers: readonly string[]): Buffer {
  return Buffer.from(["serial_number", ...numbers].join("\n"))
}

async function importFile(
  { admin }: BenchStore,
  { itemId, locationId }: ReceivingPlace,
  file: Buffer
): Promise<{ read: number; apply: number }> {
  const place = new URLSearchParams({ inventory_item_id: itemId, location_id: locationId })
  const url = `${admin.baseUrl}/admin/serial-imports?${place}`
  let read: ImportView | undefined
  const reading = await timed(async () => {
    const headers = { ...admin.headers, "content-type": "text/csv" }
    const answer = await fetch(url, { method: "POST", headers, body: file })
    read = ((await answer.json()) as ImportResponse).import
  })
  if (read?.state !== "checked" || read.bad_count > 0) {
    throw new Error(`The file was not read: ${JSON.stringify(read)}`)
  }
  const path = `/admin/serial-imports/${read.id}`
  const applying = await timed(async () => {
    await admin.post(`${path}/apply`)
    while ((await admin.get<ImportResponse>(path)).import.state === "applying") {
      await sleep(250)
    }
  })
  const { import: done } = await admin.get<ImportResponse>(path)
  if (done.state !== "done" || done.applied_count !== done.row_count) {
    throw new Error(`The file was not imported: ${JSON.stringify(done)}`)
  }
  return { read: reading, apply: applying }
}

/** PostgreSQL reads the file itself, as fast as it can. */
async function timedCopy(
  { sql }: BenchStore,
  place: ReceivingPlace,
  numbers: readonly string[]
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-copy-"))
  const file = join(folder, "units.csv")
  try {
    writeFileSync(file, numbers.join("\n"))
    // The database may run as another user.
    chmodSync(folder, 0o755)
    chmodSync(file, 0o644)
    return await timed(() => receiveCopied(sql, place, numbers.length, file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
