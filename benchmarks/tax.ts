import { setTimeout as sleep } from "node:timers/promises"
import type { HttpTypes } from "@medusajs/framework/types"
import {
  completeCart,
  confirmReceipt,
  enterReceipt,
  fillCart,
  fulfilBody,
  payCart,
  readStock,
  requestReturn,
} from "../scripts/store-client"
import type { SerialListResponse } from "../src/types/serials"
import { trackedItem, type Stores } from "./bench-store"
import { median, ratioInterval, timed, turnsOf } from "./measure"
import { freshNumbers, receiveOverHttp } from "./receiving"
import { rowOf, type Row } from "./report"
import type { Item, RunningStore } from "./running-store"
import { beyond, countOf, sentFor, startCounting, type Sent } from "./statement-count"

/** What the orders of both stores are, and how many times Medusa's time and statements ours may take. */
interface Case {
  name: string
  limit: number
  /** What follows a request in the background is counted, too. */
  statements: Record<Counted, number>
  isTracked: boolean
}

/** Of what statements are counted. */
const COUNTED = ["complete-cart", "create-fulfilment", "receive-return", "set-stock"] as const
type Counted = (typeof COUNTED)[number]

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

// One statement more than Medusa alone, where nothing is tracked; whether a return has serials is asked before Medusa runs.
const NOTHING: Case = {
  name: "store that tracks nothing",
  limit: 1.03,
  statements: {
    "complete-cart": 1.02,
    "create-fulfilment": 1.02,
    "receive-return": 1.05,
    "set-stock": 1.13,
  },
  isTracked: false,
}
const UNTRACKED: Case = {
  name: "untracked lines",
  limit: 1.03,
  statements: {
    "complete-cart": 1.1,
    "create-fulfilment": 1.1,
    "receive-return": 1.15,
    "set-stock": 1.4,
  },
  isTracked: false,
}
const TRACKED: Case = {
  name: "tracked lines",
  limit: 1.1,
  statements: {
    "complete-cart": 1.6,
    "create-fulfilment": 1.6,
    "receive-return": 1.8,
    "set-stock": 1.9,
  },
  isTracked: true,
}

/** What the plugin costs a store that tracks nothing. To be measured before anything is tracked. */
export function benchTaxOfNothing(stores: Stores, times: Repetitions): Promise<Row[]> {
  return taxOf(stores, NOTHING, times)
}

/** What the plugin costs orders of a store that tracks some items: none of the order's, and all of them. */
export async function benchTaxOfTracking(stores: Stores, times: Repetitions): Promise<Row[]> {
  // Else, where this part runs alone, untracked lines would be those of a store that tracks nothing.
  await trackedItem(stores.ours)
  return [...(await taxOf(stores, UNTRACKED, times)), ...(await taxOf(stores, TRACKED, times))]
}

async function taxOf(stores: Stores, which: Case, times: Repetitions): Promise<Row[]> {
  const sides = await sidesOf(stores, which, times)
  return [
    ...(await timesOf(sides, which, times)),
    ...(await statements(sides, which, times.counts)),
  ]
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
  // Else PostgreSQL guesses, other than in the other store, and compiles what Medusa reads of a return for 100 ms.
  for (const { store } of [sides.ours, sides.plain]) {
    await store.sql.query("vacuum analyze")
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

/** How long each step of an order takes in both stores, taking turns. */
async function timesOf(
  sides: Sides,
  { name, limit }: Case,
  { rounds, settleMs }: Repetitions
): Promise<Row[]> {
  const taken = { ours: [] as Taken[], plain: [] as Taken[] }
  for (const turn of turnsOf(["ours", "plain"] as const, rounds)) {
    taken[turn].push(await measuredOrder(sides[turn], settleMs))
  }
  return STEPS.map((step) => {
    const [ours, plain] = [taken.ours, taken.plain].map((one) => one.map((order) => order[step]))
    return rowOf({
      name: `${step}, ${name}, beside Medusa alone`,
      n: LINES * PIECES,
      unit: "ms",
      ours: median(ours!),
      reference: median(plain!),
      interval: ratioInterval(ours!, plain!),
      limit,
    })
  })
}

/** What is timed of an order, in the order in which it happens. */
const STEPS = [
  "Fill-cart",
  "Complete-cart",
  "Create-fulfilment",
  "Receive-return",
  "Set-stock",
] as const

/** How long each step took, in milliseconds. */
type Taken = Record<(typeof STEPS)[number], number>

/** Takes an order from the cart to what came back of it, and sets a level once; lets the store settle before each step. */
async function measuredOrder(side: Side, settleMs: number): Promise<Taken> {
  const taken: Partial<Taken> = {}
  const time = async <T>(step: keyof Taken, work: () => Promise<T>): Promise<T> => {
    await sleep(settleMs)
    let result: T | undefined
    taken[step] = await timed(async () => (result = await work()))
    return result as T
  }
  const cart = await time("Fill-cart", () => filledCart(side))
  await payCart(side.store.shop, cart.id)
  const order = await time("Complete-cart", () => completeCart(side.store.shop, cart.id))
  await time("Create-fulfilment", await fulfilment(side, order))
  const returned = await sentBack(side, order)
  await time("Receive-return", () => confirmReceipt(side.store.admin, returned))
  await time("Set-stock", await settingStock(side))
  return taken as Taken
}

/** How many statements both stores are sent, and what ours are sent beyond Medusa's. */
async function statements(
  sides: Sides,
  { name, statements: limits }: Case,
  rounds: number
): Promise<Row[]> {
  // Both databases are of one server, which counts for all of them.
  await startCounting(sides.ours.store.sql)
  await startCounting(sides.plain.store.sql)
  const sent = { ours: [] as Counts[], plain: [] as Counts[] }
  for (let round = 0; round < rounds; round += 1) {
    // Each has a database of its own, so both are counted at once.
    const [ours, plain] = await Promise.all([countedOrder(sides.ours), countedOrder(sides.plain)])
    sent.ours.push(ours)
    sent.plain.push(plain)
  }
  return COUNTED.map((what) => {
    const [ours, plain] = [sent.ours, sent.plain].map((some) => fewest(some, what))
    return rowOf({
      name: `Statements of ${what}, ${name}, beside Medusa's`,
      n: LINES * PIECES,
      unit: "statements",
      ours: countOf(ours!),
      reference: countOf(plain!),
      limit: limits[what],
      added: beyond(plain!, ours!),
    })
  })
}

/** What each of these sends for one order. */
type Counts = Record<Counted, Sent[]>

/** Of several orders the one for which the fewest were sent: the stores' own jobs may run in between. */
function fewest(orders: readonly Counts[], what: Counted): Sent[] {
  return orders
    .map((order) => order[what])
    .reduce((least, one) => (countOf(one) < countOf(least) ? one : least))
}

async function countedOrder(side: Side): Promise<Counts> {
  const { sql, shop, admin } = side.store
  const cartId = await paidCart(side)
  const completed: { order?: Order } = {}
  const complete = await sentFor(sql, async () => {
    completed.order = await completeCart(shop, cartId)
  })
  const order = completed.order!
  const fulfil = await sentFor(sql, await fulfilment(side, order))
  const returned = await sentBack(side, order)
  const receive = await sentFor(sql, () => confirmReceipt(admin, returned))
  const set = await sentFor(sql, await settingStock(side))
  return {
    "complete-cart": complete,
    "create-fulfilment": fulfil,
    "receive-return": receive,
    "set-stock": set,
  }
}

function filledCart({ store, items }: Side) {
  const lines = items.map(({ variantId }) => ({ variantId, quantity: PIECES }))
  return fillCart(store.shop, store.ids, lines)
}

async function paidCart(side: Side): Promise<string> {
  const { id } = await filledCart(side)
  await payCart(side.store.shop, id)
  return id
}

/** An order, as far as fulfilling and sending back need it. */
type Order = Pick<HttpTypes.StoreOrder, "id" | "items">

const linesOf = ({ items }: Order) => items!.map(({ id, quantity }) => ({ id, quantity }))

/** Captures what an order needs; answers how it is fulfilled. */
async function fulfilment({ store, items, isTracked }: Side, order: Order) {
  if (isTracked) {
    await store.admin.post(`/admin/orders/${order.id}/serials/propose`, { strategy: "fifo" })
  }
  const lines = { items: linesOf(order) }
  const body = fulfilBody(lines, { locationId: items[0]!.locationId })
  return () => store.admin.post(`/admin/orders/${order.id}/fulfillments?fields=id`, body)
}

/** All of an order comes back, in good condition: everything but confirming it. @returns the return's id */
async function sentBack({ store, items, isTracked }: Side, order: Order): Promise<string> {
  const { admin } = store
  const lines = linesOf(order)
  const { locationId } = items[0]!
  const id = await requestReturn(admin, { orderId: order.id, locationId, items: lines })
  if (isTracked) {
    const { serials } = await admin.get<SerialListResponse>(`/admin/serials?order_id=${order.id}`)
    for (const line of lines) {
      const ofLine = serials.filter(({ order_line_item_id }) => order_line_item_id === line.id)
      await admin.post(`/admin/returns/${id}/serials/capture`, {
        line_item_id: line.id,
        serials: ofLine.map(({ number }) => ({ serial: number })),
      })
    }
  }
  await enterReceipt(admin, id, { good: lines })
  return id
}

/** Answers how the level of the first item is set to what it is: of a tracked item it may not be raised by hand. */
async function settingStock({ store: { admin }, items }: Side) {
  const { itemId, locationId } = items[0]!
  const stock = await readStock(admin, itemId, locationId)
  const body = { stocked_quantity: stock?.stocked ?? 0 }
  return () =>
    admin.post(`/admin/inventory-items/${itemId}/location-levels/${locationId}?fields=id`, body)
}
