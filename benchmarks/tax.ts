import { setTimeout as sleep } from "node:timers/promises"
import { fillCart, fulfilBody, payCart } from "../scripts/store-client"
import { trackedItem, type Stores } from "./bench-store"
import { interleaved, median } from "./measure"
import { freshNumbers, receiveOverHttp } from "./receiving"
import { rowOf, type Row } from "./report"
import type { Item, RunningStore } from "./running-store"
import { startCounting, statementsOf } from "./statement-count"

/** One way of asking both stores the same: what their lines are, and how many times Medusa's time we may take. */
interface Case {
  name: string
  limit: number
  /** How many statements more than Medusa an order and its fulfilment may take; absent for any. */
  statements?: number
  isTracked: boolean
}

/** One store with the items of its order lines. */
interface Side {
  store: RunningStore
  items: Item[]
  isTracked: boolean
}

/** What an earlier request left to the background is done after so long. */
const SETTLE_MS = 700

const LINES = 3
const PIECES = 2

/** What the plugin costs a store that tracks nothing. To be measured before anything is tracked. */
export function benchTaxOfNothing(stores: Stores, rounds: number): Promise<Row[]> {
  const name = "store that tracks nothing"
  return benchTax(stores, { name, limit: 1.05, statements: 1, isTracked: false }, rounds)
}

/** What the plugin costs orders of a store that tracks some items: none of the order's, and all of them. */
export async function benchTaxOfTracking(stores: Stores, rounds: number): Promise<Row[]> {
  const untracked = { name: "untracked lines", limit: 1.05, isTracked: false }
  const tracked = { name: "tracked lines", limit: 1.15, isTracked: true }
  return [
    ...(await benchTax(stores, untracked, rounds)),
    ...(await benchTax(stores, tracked, rounds)),
  ]
}

async function benchTax({ ours, plain }: Stores, which: Case, rounds: number): Promise<Row[]> {
  const orders = 2 * rounds + 40
  const withUs: Side = { store: ours, ...(await itemsOf(ours, which.isTracked, orders)) }
  const without: Side = { store: plain, ...(await itemsOf(plain, false, orders)) }
  await Promise.all([startCounting(ours.sql), startCounting(plain.sql)])
  for (let round = 0; round < 8; round += 1) {
    await wholeOrder(withUs)
    await wholeOrder(without)
  }
  const taken = { complete: await times(withUs, without, rounds, asCompletion) }
  const fulfilled = await times(withUs, without, rounds, asFulfilment)
  const rows = [
    timeRow("Complete-cart", which, taken.complete),
    timeRow("Create-fulfilment", which, fulfilled),
  ]
  return which.statements === undefined
    ? rows
    : [
        ...rows,
        await statementRow("Complete-cart", which, withUs, without, asCompletion),
        await statementRow("Create-fulfilment", which, withUs, without, asFulfilment),
      ]
}

async function itemsOf(store: RunningStore, isTracked: boolean, orders: number) {
  const pieces = orders * PIECES
  const items: Item[] = []
  for (let line = 0; line < LINES; line += 1) {
    const item = isTracked ? await trackedItem(store) : await store.newItem(pieces)
    if (isTracked) {
      await receiveOverHttp(store, item, freshNumbers(pieces))
    }
    items.push(item)
  }
  return { items, isTracked }
}

/** Gets something ready, and answers what is to be measured. */
type Measured = (side: Side) => Promise<() => Promise<unknown>>

const asCompletion: Measured = async (side) => {
  const cartId = await paidCart(side)
  return () => side.store.shop.post(`/store/carts/${cartId}/complete`)
}

const asFulfilment: Measured = async (side) => {
  const cartId = await paidCart(side)
  return fulfilment(side, cartId)
}

async function times(withUs: Side, without: Side, rounds: number, measured: Measured) {
  return interleaved({ ours: withUs, plain: without }, rounds, async (side) => {
    const work = await measured(side)
    await sleep(SETTLE_MS)
    return work
  })
}

function timeRow(what: string, which: Case, taken: Record<"ours" | "plain", number[]>): Row {
  return rowOf({
    name: `${what}, ${which.name}, beside Medusa alone`,
    n: LINES * PIECES,
    unit: "ms",
    ours: median(taken.ours),
    reference: median(taken.plain),
    limit: which.limit,
  })
}

/** The fewest of some counts: the stores' own jobs may run in between. */
async function statementRow(
  what: string,
  which: Case,
  withUs: Side,
  without: Side,
  measured: Measured
): Promise<Row> {
  const fewest = async (side: Side) => {
    const counts: number[] = []
    for (let round = 0; round < 5; round += 1) {
      counts.push(await statementsOf(side.store.sql, await measured(side)))
    }
    return Math.min(...counts)
  }
  const reference = (await fewest(without)) + (which.statements ?? 0)
  return rowOf({
    name: `Statements of ${what.toLowerCase()}, ${which.name}, beside Medusa's and ${which.statements}`,
    n: LINES * PIECES,
    unit: "statements",
    ours: await fewest(withUs),
    reference,
    limit: 1,
  })
}

async function wholeOrder(side: Side): Promise<void> {
  const fulfil = await fulfilment(side, await paidCart(side))
  await fulfil()
}

async function paidCart({ store, items }: Side): Promise<string> {
  const lines = items.map(({ variantId }) => ({ variantId, quantity: PIECES }))
  const cart = await fillCart(store.shop, store.ids, lines)
  await payCart(store.shop, cart.id)
  return cart.id
}

/** Completes a cart and captures what its order needs; answers how it is fulfilled. */
async function fulfilment({ store, items, isTracked }: Side, cartId: string) {
  const { order } = await store.shop.post<{
    order: { id: string; items: { id: string; quantity: number }[] }
  }>(`/store/carts/${cartId}/complete`)
  if (isTracked) {
    await store.admin.post(`/admin/orders/${order.id}/serials/propose`, { strategy: "fifo" })
  }
  const body = fulfilBody(order, { locationId: items[0]!.locationId })
  return () => store.admin.post(`/admin/orders/${order.id}/fulfillments?fields=id`, body)
}
