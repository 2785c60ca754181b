import { setTimeout as sleep } from "node:timers/promises"
import { fillCart, fulfilBody, payCart } from "../scripts/store-client"
import { trackedItem, type Stores } from "./bench-store"
import { median, timed, turnsOf } from "./measure"
import { freshNumbers, receiveOverHttp } from "./receiving"
import { rowOf, type Row } from "./report"
import type { Item, RunningStore } from "./running-store"
import { startCounting, statementsOf } from "./statement-count"

/** What the orders of both stores are, and how many times Medusa's time ours may take. */
interface Case {
  name: string
  limit: number
  isTracked: boolean
}

/** One store with the items of its order lines. */
interface Side {
  store: RunningStore
  items: Item[]
  isTracked: boolean
}

type Sides = Record<"ours" | "plain", Side>

const LINES = 3
const PIECES = 2

/** How often the orders are repeated. */
export interface Repetitions {
  /** Orders before any counts, in each store. */
  warmUp: number
  /** Orders that are timed, in each store. */
  rounds: number
  /** Orders whose statements are counted, in each store. */
  counts: number
  /** For how many milliseconds what an earlier request left to the background is waited for. */
  settleMs: number
}

/** What the plugin costs a store that tracks nothing. To be measured before anything is tracked. */
export async function benchTaxOfNothing(stores: Stores, times: Repetitions): Promise<Row[]> {
  const which = { name: "store that tracks nothing", limit: 1.05, isTracked: false }
  const sides = await sidesOf(stores, which, times)
  return [
    ...(await timesOf(sides, which, times)),
    ...(await statements(sides, which, times.counts)),
  ]
}

/** What the plugin costs orders of a store that tracks some items: none of the order's, and all of them. */
export async function benchTaxOfTracking(stores: Stores, times: Repetitions): Promise<Row[]> {
  const untracked = { name: "untracked lines", limit: 1.05, isTracked: false }
  const tracked = { name: "tracked lines", limit: 1.15, isTracked: true }
  const rows: Row[] = []
  for (const which of [untracked, tracked]) {
    rows.push(...(await timesOf(await sidesOf(stores, which, times), which, times)))
  }
  return rows
}

async function sidesOf(
  { ours, plain }: Stores,
  { isTracked }: Case,
  { warmUp, rounds, counts, settleMs }: Repetitions
) {
  const pieces = PIECES * (warmUp + rounds + counts)
  const sides: Sides = {
    ours: { store: ours, isTracked, items: await itemsOf(ours, isTracked, pieces) },
    plain: { store: plain, isTracked: false, items: await itemsOf(plain, false, pieces) },
  }
  for (let round = 0; round < warmUp; round += 1) {
    await measuredOrder(sides.ours, settleMs)
    await measuredOrder(sides.plain, settleMs)
  }
  return sides
}

async function itemsOf(store: RunningStore, isTracked: boolean, pieces: number): Promise<Item[]> {
  const items: Item[] = []
  for (let line = 0; line < LINES; line += 1) {
    const item = isTracked ? await trackedItem(store) : await store.newItem(pieces)
    if (isTracked) {
      await receiveOverHttp(store, item, freshNumbers(pieces))
    }
    items.push(item)
  }
  return items
}

/** How long completing the cart and fulfilling the order takes in both stores, taking turns. */
async function timesOf(
  sides: Sides,
  { name, limit }: Case,
  { rounds, settleMs }: Repetitions
): Promise<Row[]> {
  const taken: Record<string, { complete: number; fulfil: number }[]> = { ours: [], plain: [] }
  for (const turn of turnsOf(["ours", "plain"] as const, rounds)) {
    taken[turn]!.push(await measuredOrder(sides[turn], settleMs))
  }
  const row = (what: string, part: "complete" | "fulfil") =>
    rowOf({
      name: `${what}, ${name}, beside Medusa alone`,
      n: LINES * PIECES,
      unit: "ms",
      ours: median(taken.ours!.map((one) => one[part])),
      reference: median(taken.plain!.map((one) => one[part])),
      limit,
    })
  return [row("Complete-cart", "complete"), row("Create-fulfilment", "fulfil")]
}

async function measuredOrder(
  side: Side,
  settleMs: number
): Promise<{ complete: number; fulfil: number }> {
  const cartId = await paidCart(side)
  await sleep(settleMs)
  const completed: { order?: Order } = {}
  const complete = await timed(async () => {
    completed.order = await completeCart(side, cartId)
  })
  const fulfil = await fulfilment(side, completed.order!)
  await sleep(settleMs)
  return { complete, fulfil: await timed(fulfil) }
}

/** How many statements both stores are asked for: where nothing is tracked, ours for one more at most. */
async function statements(sides: Sides, { name }: Case, rounds: number): Promise<Row[]> {
  // Both databases are of one server, which counts for all of them.
  await startCounting(sides.ours.store.sql)
  await startCounting(sides.plain.store.sql)
  const counts = { ours: [] as number[][], plain: [] as number[][] }
  for (let round = 0; round < rounds; round += 1) {
    // Each has a database of its own, so both are counted at once.
    const [ours, plain] = await Promise.all([countedOrder(sides.ours), countedOrder(sides.plain)])
    counts.ours.push(ours)
    counts.plain.push(plain)
  }
  // The fewest: the stores' own jobs may run in between.
  const fewest = (of: number[][], at: number) => Math.min(...of.map((one) => one[at]!))
  return ["complete-cart", "create-fulfilment"].map((what, at) =>
    rowOf({
      name: `Statements of ${what}, ${name}, beside Medusa's and one`,
      n: LINES * PIECES,
      unit: "statements",
      ours: fewest(counts.ours, at),
      reference: fewest(counts.plain, at) + 1,
      limit: 1,
    })
  )
}

/** How many statements completing the cart and fulfilling the order take. */
async function countedOrder(side: Side): Promise<[number, number]> {
  const { sql } = side.store
  const cartId = await paidCart(side)
  const completed: { order?: Order } = {}
  const complete = await statementsOf(sql, async () => {
    completed.order = await completeCart(side, cartId)
  })
  return [complete, await statementsOf(sql, await fulfilment(side, completed.order!))]
}

interface Order {
  id: string
  items: { id: string; quantity: number }[]
}

async function paidCart({ store, items }: Side): Promise<string> {
  const lines = items.map(({ variantId }) => ({ variantId, quantity: PIECES }))
  const cart = await fillCart(store.shop, store.ids, lines)
  await payCart(store.shop, cart.id)
  return cart.id
}

async function completeCart({ store }: Side, cartId: string): Promise<Order> {
  const { order } = await store.shop.post<{ order: Order }>(`/store/carts/${cartId}/complete`)
  return order
}

/** Captures what an order needs; answers how it is fulfilled. */
async function fulfilment({ store, items, isTracked }: Side, order: Order) {
  if (isTracked) {
    await store.admin.post(`/admin/orders/${order.id}/serials/propose`, { strategy: "fifo" })
  }
  const body = fulfilBody(order, { locationId: items[0]!.locationId })
  return () => store.admin.post(`/admin/orders/${order.id}/fulfillments?fields=id`, body)
}
