import { Client } from "pg"
import type { BenchStore } from "./bench-store"
import type { Item } from "./running-store"
import { changeInSql, type Change } from "./same-change"
import { CAPTURED, comparedChanges, GRADED, MOVED, MOVED_BACK, received, SOLD } from "./unit-steps"

/** Half of the units leave the shelf, half are back on it in the end; each has five events by then. */
const SOLD_WAY = [MOVED, GRADED, CAPTURED, SOLD]
const STOCKED_WAY = [
  MOVED,
  GRADED,
  { ...GRADED, set: () => ({ condition_id: null, is_sellable_condition: true }) },
  MOVED_BACK,
]

export const EVENTS_OF_A_UNIT = 1 + SOLD_WAY.length

/** How many units of an item are remembered, to be asked for. */
const REMEMBERED = 200

/** An item of a filled store. */
export interface FilledItem extends Item {
  /** Units on the shelf, by id and number. */
  stocked: { id: string; number: string }[]
  /** Units that customers have. */
  sold: { id: string; number: string }[]
}

/** So many connections fill it at once. */
const LANES = 2

/**
 * Fills a store with units of so many items, with stock that agrees, in set-based SQL that was seen to write what the
 * module writes.
 */
export async function fillStore(
  store: BenchStore,
  { items, units }: { items: number; units: number }
): Promise<FilledItem[]> {
  const changes = {
    sold: await comparedChanges(store, SOLD_WAY),
    stocked: await comparedChanges(store, STOCKED_WAY),
  }
  const empty: Item[] = []
  for (let at = 0; at < items; at += 1) {
    empty.push(await store.newPlace())
  }
  const half = units / items / 2
  const filled: FilledItem[] = []
  const lane = async () => {
    const sql = new Client({ connectionString: store.databaseUrl })
    await sql.connect()
    try {
      for (let item = empty.pop(); item !== undefined; item = empty.pop()) {
        const sold = await broughtAlong(sql, item, half, changes.sold)
        const stocked = await broughtAlong(sql, item, half, changes.stocked)
        filled.push({ ...item, sold, stocked })
      }
    } finally {
      await sql.end()
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  for (const { itemId, locationId } of filled) {
    const at = `/admin/inventory-items/${itemId}/location-levels/${locationId}`
    await store.admin.post(`${at}?fields=id`, { stocked_quantity: half })
  }
  await store.sql.query("vacuum analyze")
  return filled
}

async function broughtAlong(
  sql: Client,
  item: Item,
  count: number,
  changes: readonly Change[]
): Promise<FilledItem["stocked"]> {
  const ids = await received(sql, item, count)
  for (const change of changes) {
    await changeInSql(sql, change, ids)
  }
  const { rows } = await sql.query<{ id: string; number: string }>(
    "select id, number from serial where id = any($1) order by id",
    [ids.slice(0, REMEMBERED)]
  )
  return rows
}
