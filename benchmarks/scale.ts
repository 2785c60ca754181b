import { readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../scripts/lib/paths"
import { completeCart, fillCart, fulfilBody, payCart } from "../scripts/store-client"
import { withFreshStore, type BenchStore, type Stores } from "./bench-store"
import { benchExporting } from "./exporting"
import { EVENTS_OF_A_UNIT, fillStore, type FilledItem } from "./filled-store"
import { interleaved, p95, timed, turnsOf } from "./measure"
import { rowOf, type Row } from "./report"
import { SMALL_HEAP } from "./server-memory"
import { scansDuring } from "./table-scans"

/** How large both stores are, and how often each is asked. */
interface Sizes {
  items: number
  few: number
  many: number
  reads: number
  orders: number
}

/** What docs/scaling.md has a store of many millions do. */
const PARTITION_EVENTS = readFileSync(join(repoRoot, "tools/partition-events.sql"), "utf8")

/** By how much the same may take longer among a hundred times as many units. */
const LIMIT = 1.3

/** A table of fewer units is read whole by any sensible plan. */
const LARGE_ENOUGH = 100_000

interface Side {
  store: BenchStore
  items: FilledItem[]
}

/** What is asked of both stores, of another unit and item each time. */
const READS: Readonly<Record<string, (side: Side) => string>> = {
  "Look-up by number": (side) => `lookup?scan=${unitOf(side).number}`,
  "A unit's history": (side) => `${unitOf(side).id}/history`,
  "List, as it opens": () => "?limit=20",
  "List by status and place": ({ store }) => `?status=in_stock&location_id=${placeOf(store)}`,
  "List by item and status": (side) => `?inventory_item_id=${itemOf(side).itemId}&status=sold`,
  "List by item and place": (side) =>
    `?inventory_item_id=${itemOf(side).itemId}&location_id=${placeOf(side.store)}`,
  "List by place and days of receipt": ({ store }) =>
    `?location_id=${placeOf(store)}&received_after=2020-01-01`,
  "List by status, in the order of numbers": () => "?status=sold&order=number",
  "List by the beginning of a number": (side) => `?q=${unitOf(side).number.slice(0, -2)}`,
  "Status counts of an item": (side) => `counts?inventory_item_id=${itemOf(side).itemId}`,
}

/** What reads all units of an item, of which there are a hundred times as many, too; and by how much that may take longer. */
const READS_OF_AN_ITEM: typeof READS = {
  "List by item, in the order of numbers": (side) =>
    `?inventory_item_id=${itemOf(side).itemId}&order=number`,
}
const LIMIT_OF_AN_ITEM = 3

/**
 * The same questions and sales among few units and among many, the slowest of twenty beside each other; and how often a
 * large table was read from end to end by all of it. Then once more, with the events of the many in partitions.
 */
export function benchScale({ cluster }: Stores, sizes: Sizes): Promise<Row[]> {
  const heap = { heap: SMALL_HEAP }
  const withBoth = (work: (stores: Record<keyof Sides, BenchStore>) => Promise<Row[]>) =>
    withFreshStore(
      cluster,
      "small",
      (small) => withFreshStore(cluster, "large", (large) => work({ small, large }), heap),
      heap
    )
  return withBoth(async ({ small, large }) => {
    const { items, few, many } = sizes
    const sides = {
      small: { store: small, items: await fillStore(small, { items, units: few }) },
      large: { store: large, items: await fillStore(large, { items, units: many }) },
    }
    const whole = [...(await asked(sides, sizes)), ...(await benchExporting(large, many))]
    await large.sql.query(PARTITION_EVENTS)
    await large.sql.query("vacuum analyze")
    const inPartitions = await asked(sides, sizes)
    return [
      ...whole,
      ...inPartitions.map((row) => ({ ...row, name: `Events in partitions: ${row.name}` })),
    ]
  })
}

type Sides = Record<"small" | "large", Side>

async function asked(sides: Sides, sizes: Sizes): Promise<Row[]> {
  const rows: Row[] = []
  const scans = await scansDuring(sides.large.store.sql, async () => {
    rows.push(...(await reads(sides, sizes)), ...(await sales(sides, sizes)))
    rows.push(await reconciliation(sides, sizes))
  })
  return sizes.many < LARGE_ENOUGH ? rows : [...rows, scansRow(scans, sizes.many)]
}

async function reads(sides: Sides, { few, many, reads: rounds }: Sizes): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, pathOf] of Object.entries({ ...READS, ...READS_OF_AN_ITEM })) {
    const ask = (side: Side) => () => side.store.admin.get(`/admin/serials${slashed(pathOf(side))}`)
    const works = { small: ask(sides.small), large: ask(sides.large) }
    await interleaved(works, 10)
    const taken = await interleaved(works, rounds)
    const limit = name in READS ? LIMIT : LIMIT_OF_AN_ITEM
    rows.push({ ...besideFew(name, { few, many }, taken), limit })
  }
  return rows
}

/** Orders of one unit: capturing it by its number, and fulfilling the order. */
async function sales(sides: Sides, { few, many, orders }: Sizes): Promise<Row[]> {
  const capture: Record<keyof Sides, number[]> = { small: [], large: [] }
  const fulfil: Record<keyof Sides, number[]> = { small: [], large: [] }
  for (const side of ["small", "large"] as const) {
    await sale(sides[side])
  }
  for (const side of turnsOf(["small", "large"] as const, orders)) {
    const taken = await sale(sides[side])
    capture[side].push(taken.capture)
    fulfil[side].push(taken.fulfil)
  }
  return [
    besideFew("Capturing a unit for an order", { few, many }, capture),
    besideFew("Fulfilling an order of one unit", { few, many }, fulfil),
  ]
}

async function sale({ store, items }: Side): Promise<{ capture: number; fulfil: number }> {
  const { admin, shop, ids } = store
  const item = items.find(({ stocked }) => stocked.length > 0)!
  const { number } = item.stocked.pop()!
  const cart = await fillCart(shop, ids, [{ variantId: item.variantId, quantity: 1 }])
  await payCart(shop, cart.id)
  const order = await completeCart(shop, cart.id)
  const lines = order.items!.map(({ id, quantity }) => ({ id, quantity }))
  const at = `/admin/orders/${order.id}`
  const capture = await timed(() =>
    admin.post(`${at}/serials/capture`, { line_item_id: lines[0]!.id, serials: [number] })
  )
  const body = fulfilBody({ items: lines }, { locationId: item.locationId })
  return { capture, fulfil: await timed(() => admin.post(`${at}/fulfillments?fields=id`, body)) }
}

/** All places of as many items: its figures are kept, so that it depends on the items alone. */
async function reconciliation(sides: Sides, { few, many, reads: rounds }: Sizes): Promise<Row> {
  const ask = (side: Side) => () => side.store.admin.get("/admin/serials/reconciliation?limit=100")
  const taken = await interleaved(
    { small: ask(sides.small), large: ask(sides.large) },
    Math.ceil(rounds / 5)
  )
  return besideFew("Reconciling all places", { few, many }, taken)
}

function besideFew(
  name: string,
  { few, many }: { few: number; many: number },
  { small, large }: Record<keyof Sides, number[]>
): Row {
  return rowOf({
    name: `${name}, beside the same among ${few.toLocaleString("en")}, p95`,
    n: many,
    unit: "ms",
    ours: p95(large),
    reference: p95(small),
    limit: LIMIT,
  })
}

function scansRow(scans: number, many: number): Row {
  return rowOf({
    name: `Reads of a large table from end to end by all of these (${many * EVENTS_OF_A_UNIT} events)`,
    n: many,
    unit: "scans",
    ours: scans,
    reference: 1,
    limit: 0,
  })
}

function slashed(path: string): string {
  return path.startsWith("?") ? path : `/${path}`
}

function itemOf({ items }: Side): FilledItem {
  return items[Math.floor(Math.random() * items.length)]!
}

function unitOf(side: Side): { id: string; number: string } {
  const { sold } = itemOf(side)
  return sold[Math.floor(Math.random() * sold.length)]!
}

function placeOf({ ids }: BenchStore): string {
  return ids.locations[0]!.id
}
