import {
  confirmReceipt,
  createProduct,
  enterReceipt,
  fulfilOrder,
  HttpFailure,
  placeOrder,
  requestReturn,
} from "../scripts/store-client"
import type { CountOperationResponse } from "../src/types/counts"
import type { ImportResponse } from "../src/types/imports"
import type { OperationResponse } from "../src/types/operations"
import type { TransferOperationResponse } from "../src/types/transfers"
import { moved, type Life, type Reach, type Settled, type Step } from "./life"

const north = ({ ids }: Pick<Reach, "ids">) => ids.locations[0]!.id
const south = ({ ids }: Pick<Reach, "ids">) => ids.locations[1]!.id
const numbersOf = (life: Life, beginning: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${life.name}-${beginning}${at}`)

/** How many units a life receives; the order is for the first of them. */
const RECEIVED = 5
const SOLD = 2

let products = 0

/** A product of its own, whose item is tracked. Asked for again it is another product. */
const setUp: Step = {
  name: "set up",
  flow: "medusa",
  ask: async (life, { admin, ids }) => {
    products += 1
    const { variants } = await createProduct(admin, ids, {
      // Also of products that nobody answered for, no two have one address in the shop.
      title: `${life.name} ${products}`,
      variants: [{ sku: `${life.name}-${products}` }],
    })
    const [variant] = variants
    const itemId = variant!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true, parts: {} })
    Object.assign(life, { itemId, variantId: variant!.id })
  },
}

function receive(beginning: string, count: number, where = north): Step {
  const units = (life: Life) => numbersOf(life, beginning, count)
  return {
    name: "receive",
    flow: "ours",
    ask: async (life, reach) => {
      const { operation } = await reach.admin.post<OperationResponse>(
        "/admin/serials/receive",
        {
          inventory_item_id: life.itemId,
          location_id: where(reach),
          serials: units(life),
        },
        reach.key
      )
      life.made[beginning] = operation.id
    },
    effect: (life, reach) => moved(life, units(life), "in_stock", where(reach)),
  }
}

function undo(beginning: string, count: number): Step {
  return {
    name: "undo a receipt",
    flow: "ours",
    ask: async (life, { admin, key }) => {
      await admin.post(`/admin/serials/operations/${life.made[beginning]}/revert`, {}, key)
    },
    effect: (life) => moved(life, numbersOf(life, beginning, count), "void"),
  }
}

function move(beginning: string, count: number): Step {
  const units = (life: Life) => numbersOf(life, beginning, count)
  return {
    name: "move",
    flow: "ours",
    ask: async (life, reach) => {
      const serials = units(life)
      const body = { destination_location_id: south(reach), serials }
      await reach.admin.post("/admin/serial-transfers/move", body, reach.key)
    },
    effect: (life, reach) => moved(life, units(life), "in_stock", south(reach)),
  }
}

const transferred = (life: Life) => numbersOf(life, "R", RECEIVED).slice(-2)

const dispatch: Step = {
  name: "dispatch",
  flow: "ours",
  ask: async (life, reach) => {
    const body = { destination_location_id: south(reach), serials: transferred(life) }
    const { transfer } = await reach.admin.post<TransferOperationResponse>(
      "/admin/serial-transfers",
      body,
      reach.key
    )
    life.made.transfer = transfer.id
  },
  effect: (life) => moved(life, transferred(life), "in_transit"),
}

const arrive: Step = {
  name: "arrive",
  flow: "ours",
  ask: async (life, { admin, key }) => {
    await admin.post(`/admin/serial-transfers/${life.made.transfer}/arrive`, { all: true }, key)
  },
  effect: (life, reach) => moved(life, transferred(life), "in_stock", south(reach)),
}

const sold = (life: Life) => numbersOf(life, "R", SOLD)

/** Asked for again it is another order; one that nobody answered for stays, and keeps what Medusa has reserved for it. */
const order: Step = {
  name: "place an order",
  flow: "medusa",
  ask: async (life, { shop, ids }) => {
    const lines = [{ variantId: life.variantId, quantity: SOLD }]
    // Two guests of one address who come at once are a 400 of Medusa's, which finds nobody for either and then creates both.
    const placed = await placeOrder(shop, ids, lines, { email: `${life.name}@example.com` })
    Object.assign(life, { orderId: placed.id, lineId: placed.items![0]!.id })
  },
  settle: async (life) => {
    life.made.perhapsOrdered = "yes"
    return "not_done"
  },
}

const capture: Step = {
  name: "capture",
  flow: "ours",
  ask: async (life, reach) => {
    const { admin, key } = reach
    // Medusa may have reserved it elsewhere.
    const location_id = north(reach)
    const body = { line_item_id: life.lineId, serials: sold(life), location_id }
    await admin.post(`/admin/orders/${life.orderId}/serials/capture`, body, key)
  },
  effect: (life) => moved(life, sold(life), "reserved"),
}

const fulfil: Step = {
  name: "fulfil",
  flow: "medusa",
  ask: async (life, reach) => {
    await fulfilOrder(reach.admin, life.orderId, {
      items: [{ id: life.lineId, quantity: SOLD }],
      locationId: north(reach),
    })
  },
  effect: (life) => moved(life, sold(life), "sold"),
  settle: async (life, { sql }) => {
    const [found] = await sql<Fulfilled>(
      `select (select count(*)::int from fulfillment_item i join fulfillment f on f.id = i.fulfillment_id
                where i.line_item_id = $1 and f.canceled_at is null) as made,
              (select count(*)::int from order_fulfillment where order_id = $2 and deleted_at is null) as linked,
              (select max(fulfilled_quantity) from order_item where item_id = $1 and deleted_at is null) as registered,
              (select count(*)::int from serial where order_line_item_id = $1 and status = 'reserved') as unsold`,
      [life.lineId, life.orderId]
    )
    return fulfilled(found!)
  },
}

interface Fulfilled {
  /** Parcels that stand. */
  made: number
  linked: number
  registered: string | null
  /** Units whose sale is still to be written: the process died between Medusa's commit and ours. */
  unsold: number
}

function fulfilled(found: Fulfilled): Settled {
  if (found.made === 0) {
    return Number(found.registered) === 0
      ? "not_done"
      : { broken: "fulfilment: the parcel is cancelled, and the order counts it" }
  }
  if (Number(found.registered) === 0) {
    return { broken: "fulfilment: the parcel is there, and the order knows nothing of it" }
  }
  if (found.linked === 0) {
    return { broken: "fulfilment: the order counts it, and has no link to the parcel" }
  }
  return found.unsold > 0 ? "a_job_finishes_it" : "done"
}

const request: Step = {
  name: "request a return",
  flow: "medusa",
  ask: async (life, reach) => {
    life.returnId = await requestReturn(reach.admin, {
      orderId: life.orderId,
      locationId: north(reach),
      items: [{ id: life.lineId, quantity: SOLD }],
    })
  },
  // A return that was begun keeps the order from having another one.
  settle: async (life, { sql }) => {
    // Taken back half, Medusa leaves its request confirmed and no item on the return.
    const [found] = await sql<{ id: string; status: string; is_whole: boolean }>(
      `select id, status,
              exists (select from order_change where return_id = r.id and status = 'confirmed')
              and exists (select from return_item where return_id = r.id and deleted_at is null) as is_whole
         from return r where order_id = $1`,
      [life.orderId]
    )
    if (found === undefined) return "not_done"
    life.returnId = found.id
    return found.status === "requested" && found.is_whole
      ? "done"
      : { broken: "return: begun, and the request for it not made whole" }
  },
}

const captureReturn: Step = {
  name: "capture a return",
  flow: "ours",
  ask: async (life, { admin, key }) => {
    const serials = sold(life).map((serial) => ({ serial }))
    const body = { line_item_id: life.lineId, serials }
    await admin.post(`/admin/returns/${life.returnId}/serials/capture`, body, key)
  },
}

const enter: Step = {
  name: "enter what came back",
  flow: "medusa",
  ask: async (life, { admin }) => {
    await enterReceipt(admin, life.returnId, { good: [{ id: life.lineId, quantity: SOLD }] })
  },
  settle: async (life, { sql }) => {
    const [found] = await sql<{ begun: boolean; entered: boolean }>(
      `select exists (select from order_change where return_id = $1 and change_type = 'return_receive' and deleted_at is null) as begun,
              exists (select from order_change_action where return_id = $1 and action = 'RECEIVE_RETURN_ITEM' and deleted_at is null) as entered`,
      [life.returnId]
    )
    if (found!.entered) return "done"
    return found!.begun
      ? { broken: "return: its receipt is begun, and nothing entered" }
      : "not_done"
  },
}

const confirm: Step = {
  name: "receive a return",
  flow: "medusa",
  ask: async (life, { admin }) => confirmReceipt(admin, life.returnId),
  effect: (life, reach) => moved(life, sold(life), "in_stock", north(reach)),
  settle: async (life, { sql }) => {
    const [found] = await sql<{ status: string; change: string | null; raised: string | null }>(
      `select r.status,
              (select status from order_change where return_id = r.id and change_type = 'return_receive'
                order by created_at desc limit 1) as change,
              (select max(received_quantity)::text from return_item where return_id = r.id) as raised
         from return r where r.id = $1`,
      [life.returnId]
    )
    const { status, change, raised } = found!
    if (status === "received" && change === "confirmed") {
      return (await isTakenBack(life, sql))
        ? {
            broken: "return: Medusa took its receipt back after a failure, and still says received",
          }
        : "done"
    }
    return status === "requested" && change !== "confirmed" && Number(raised) === 0
      ? "not_done"
      : { broken: `return: ${status}, its receipt ${change}` }
  },
}

/** Whether stock is as if a return had not been received, and nobody is at it any more. */
async function isTakenBack({ itemId, returnId }: Life, sql: Reach["sql"]): Promise<boolean> {
  const [found] = await sql<{
    stocked: string
    on_hand: number
    returned: number
    pending: number
  }>(
    `select (select sum(stocked_quantity) from inventory_level where inventory_item_id = $1 and deleted_at is null) as stocked,
            (select count(*)::int from serial where inventory_item_id = $1 and status in ('in_stock', 'reserved')) as on_hand,
            (select count(*)::int from serial_assignment where return_id = $2 and state = 'returned') as returned,
            (select count(*)::int from serial_operation where reference_id = $2 and state = 'pending') as pending`,
    [itemId, returnId]
  )
  const { stocked, on_hand, returned, pending } = found!
  return returned === 0 && pending === 0 && Number(stocked) === on_hand
}

/** What a count finds is all but one unit; that one is lost. */
const counted = (life: Life) => numbersOf(life, "R", RECEIVED)
const count: Step[] = [
  {
    name: "open a count",
    flow: "ours",
    ask: async (life, reach) => {
      const body = { location_id: north(reach), inventory_item_ids: [life.itemId] }
      const answer = await reach.admin.post<CountOperationResponse>(
        "/admin/serial-counts",
        body,
        reach.key
      )
      life.made.count = answer.count.id
    },
  },
  {
    name: "scan",
    flow: "ours",
    ask: async (life, { admin, key }) => {
      const serials = counted(life).slice(1)
      await admin.post(`/admin/serial-counts/${life.made.count}/scan`, { serials }, key)
    },
  },
  ...["review", "approve"].map((name): Step => ({
    name: `${name} a count`,
    flow: "ours",
    ask: async (life, { admin, key }) => {
      await admin.post(`/admin/serial-counts/${life.made.count}/${name}`, {}, key)
    },
  })),
  {
    name: "close a count",
    flow: "ours",
    ask: async (life, { admin, key }) => {
      const body = { missing: "all", reason: "not found" }
      await admin.post(`/admin/serial-counts/${life.made.count}/close`, body, key)
    },
    effect: (life) => moved(life, counted(life).slice(0, 1), "lost"),
  },
]

/** How many rows are imported: two operations, so that a kill may come between them. */
const ROWS = 2_600
const rows = (life: Life) => numbersOf(life, "I", ROWS)

const importing: Step[] = [
  {
    // Asked for again it is another import; one that broke off is never applied.
    name: "read a file",
    flow: "ours",
    ask: async (life, reach) => {
      const query = new URLSearchParams({
        inventory_item_id: life.itemId,
        location_id: north(reach),
      })
      const path = `/admin/serial-imports?${query}`
      const response = await fetch(reach.admin.baseUrl + path, {
        method: "POST",
        headers: { ...reach.admin.headers, "content-type": "text/csv" },
        body: ["serial_number", ...rows(life)].join("\n"),
      })
      const body = (await response.json()) as ImportResponse
      if (!response.ok) throw new HttpFailure("POST", path, response.status, body)
      life.made.import = body.import.id
    },
  },
  {
    name: "apply an import",
    flow: "ours",
    ask: async (life, { admin }) => {
      await admin.post(`/admin/serial-imports/${life.made.import}/apply`, {})
    },
    settle: async (life, { sql }) => {
      const [found] = await sql<{ state: string }>(
        "select state from serial_import where id = $1",
        [life.made.import]
      )
      return found!.state === "ready" ? "not_done" : "done"
    },
  },
  {
    name: "wait for an import",
    flow: "ours",
    ask: async (life, { admin }) => {
      const { import: view } = await admin.get<ImportResponse>(
        `/admin/serial-imports/${life.made.import}`
      )
      if (view.state !== "done") throw new StillGoing(`The import is ${view.state}.`)
    },
    effect: (life, reach) => moved(life, rows(life), "in_stock", north(reach)),
  },
]

/** That a step is to be asked for again later. */
export class StillGoing extends Error {}

const begin = [setUp, receive("R", RECEIVED)]
const sale = [order, capture, fulfil]
const comingBack = [request, captureReturn, enter, confirm]

/** What may be done to an item, one step after another. */
export const COURSES: Record<string, readonly Step[]> = {
  sale: [...begin, ...sale, ...comingBack],
  transfer: [...begin, dispatch, arrive, move("R", 1), receive("S", 3, south)],
  count: [...begin, ...count, receive("U", 4), undo("U", 4)],
  import: [setUp, ...importing],
  all: [...begin, dispatch, arrive, receive("U", 2), undo("U", 2), ...sale, ...comingBack],
}
