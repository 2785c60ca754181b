import { cpus } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import {
  completeCart,
  fillCart,
  fulfilBody,
  HttpFailure,
  payCart,
  type HttpClient,
} from "../scripts/store-client"
import { trackedItem, type Stores } from "./bench-store"
import { median, percentile, timed, turnsOf } from "./measure"
import { hasRedis, withTwoProcesses, type Processes } from "./processes"
import { freshNumbers, receiveOverHttp } from "./receiving"
import { rowOf, type Row } from "./report"
import type { Item } from "./running-store"

/** How many clients there are, how often each asks, and how many units it receives at a time. */
interface Load {
  clients: number
  requests: number
  units: number
  rounds: number
}

/** From so many processors on, a second process has one of its own beside PostgreSQL's. */
const CORES_FOR_TWO = 4

/**
 * Many clients at once against two server processes with Redis: at items of their own, beside the same with one process;
 * and all at one item, where Medusa's own locks rule, beside Medusa alone. Without a redis-server it measures nothing.
 */
export async function benchConcurrency({ cluster }: Stores, load: Load): Promise<Row[]> {
  if (!hasRedis()) {
    console.log("There is no redis-server on this machine: nothing is measured with two processes.")
    return []
  }
  const ours = await withTwoProcesses(cluster, "ours", async (store) => ({
    apart: await apart(store, load),
    together: await together(store, load, { isTracked: true }),
    wrong: await wrong(store),
  }))
  const plain = await withTwoProcesses(cluster, "plain", (store) =>
    together(store, load, { isTracked: false })
  )
  const { clients } = load
  return [
    rowOf({
      name: `Receiving at items of their own, ${clients} clients: two processes beside one, on ${cpus().length} processors`,
      n: clients,
      unit: "ms",
      ours: median(ours.apart.two),
      reference: median(ours.apart.one),
      limit: cpus().length >= CORES_FOR_TWO ? 1 / 1.5 : 1.1,
    }),
    rowOf({
      name: `Fulfilling orders of one item, ${clients} clients at once, beside Medusa alone`,
      n: clients,
      unit: "ms",
      ours: ours.together.took,
      reference: plain.took,
      limit: 1.1,
    }),
    rowOf({
      name: "The slowest of a hundred of these (p99), beside Medusa alone",
      n: clients,
      unit: "ms",
      ours: percentile(ours.together.each, 99),
      reference: percentile(plain.each, 99),
      limit: 1.25,
    }),
    rowOf({
      name: "How often one of these was asked again because a lock was not to be had, beside Medusa alone and one",
      n: clients,
      unit: "retries",
      ours: ours.together.again,
      reference: plain.again + 1,
      limit: 1.1,
    }),
    rowOf({
      name: "Deadlocks, units sold twice, and units that stock and serials disagree about, in all of it",
      n: clients,
      unit: "times",
      ours: ours.wrong,
      reference: 1,
      limit: 0,
    }),
  ]
}

/** Each client receives at an item of its own; the milliseconds of all of them, with one process and with two. */
async function apart(store: Processes, { clients, requests, units, rounds }: Load) {
  const items: Item[] = []
  for (let client = 0; client < clients; client += 1) {
    items.push(await trackedItem(store))
  }
  const receive = (admins: readonly HttpClient[]) =>
    Promise.all(
      items.map(async (item, client) => {
        const admin = admins[client % admins.length]!
        for (let request = 0; request < requests; request += 1) {
          await receiveOverHttp({ admin }, item, freshNumbers(units))
        }
      })
    )
  const taken = { one: [] as number[], two: [] as number[] }
  await receive(store.admins)
  for (const turn of turnsOf(["one", "two"] as const, rounds)) {
    const admins = turn === "one" ? store.admins.slice(0, 1) : store.admins
    taken[turn].push(await timed(() => receive(admins)))
  }
  return taken
}

/** Each client fulfils an order of the same item; how long all and each took, and how often they asked again. */
async function together(
  store: Processes,
  { clients }: Load,
  { isTracked }: { isTracked: boolean }
): Promise<{ took: number; each: number[]; again: number }> {
  const item = isTracked ? await trackedItem(store) : await store.newItem(clients)
  if (isTracked) {
    await receiveOverHttp(store, item, freshNumbers(clients))
  }
  const fulfilments: ((admin: HttpClient) => Promise<unknown>)[] = []
  for (let client = 0; client < clients; client += 1) {
    fulfilments.push(await fulfilmentOf(store, item, isTracked))
  }
  const each: number[] = []
  let again = 0
  const took = await timed(() =>
    Promise.all(
      fulfilments.map(async (fulfil, client) => {
        const admin = store.admins[client % store.admins.length]!
        each.push(
          await timed(async () => {
            again += await untilTaken(() => fulfil(admin))
          })
        )
      })
    )
  )
  return { took, each, again }
}

async function fulfilmentOf({ admin, shop, ids }: Processes, item: Item, isTracked: boolean) {
  const cart = await fillCart(shop, ids, [{ variantId: item.variantId, quantity: 1 }])
  await payCart(shop, cart.id)
  const order = await completeCart(shop, cart.id)
  if (isTracked) {
    await admin.post(`/admin/orders/${order.id}/serials/propose`, { strategy: "fifo" })
  }
  const items = order.items!.map(({ id, quantity }) => ({ id, quantity }))
  const body = fulfilBody({ items }, { locationId: item.locationId })
  return (client: HttpClient) =>
    client.post(`/admin/orders/${order.id}/fulfillments?fields=id`, body)
}

/** How often a client asks again, and after how many milliseconds. */
const TRIES = 50
const PAUSE_MS = 100

/** What a client is answered that asks again: a lock that was not to be had, of Medusa's or ours. */
const ASK_AGAIN = /lock|busy|time-?out|timed out|conflicted with another request/i

/** @returns how often it was asked again */
async function untilTaken(ask: () => Promise<unknown>): Promise<number> {
  for (let again = 0; ; again += 1) {
    try {
      await ask()
      return again
    } catch (error) {
      const isLocked = error instanceof HttpFailure && ASK_AGAIN.test(JSON.stringify(error.body))
      if (!isLocked || again === TRIES) {
        throw error
      }
      await sleep(PAUSE_MS)
    }
  }
}

/** What must not be, counted in the database itself. */
async function wrong({ sql }: Processes): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `select (select deadlocks from pg_stat_database where datname = current_database())
       + (select count(*) from (select serial_id from serial_assignment where state = 'sold'
                                 group by serial_id having count(*) > 1) twice)
       + (select count(*) from (
           select l.stocked_quantity, coalesce(sum(t.count), 0) as on_hand
             from inventory_level l
             join serial_policy p on p.id = l.inventory_item_id and p.is_tracked
             left join serial_tally t on t.inventory_item_id = l.inventory_item_id and t.location_id = l.location_id
              and t.status in ('in_stock', 'reserved')
            where l.deleted_at is null group by l.id) levels where stocked_quantity <> on_hand) as count`
  )
  return Number(rows[0]!.count)
}
