import { Modules } from "@medusajs/framework/utils"
import {
  cancelFulfilment,
  cancelOrder,
  claim,
  completeCart,
  deliverFulfilment,
  editOrder,
  exchange,
  fillCart,
  fulfilOrder,
  payCart,
  receiveReturn,
  requestReturn,
  shipFulfilment,
} from "../../../scripts/store-client"
import type { OrderSerialsResponse } from "../../../src/types/orders"
import type { PolicyBody } from "../../../src/types/policies"
import { eventually } from "../events"
import { importsIn } from "../imports"
import { noticesOf } from "../notices"
import type { Order, Stage } from "../undoing/stage"

/** What happens one after the other, by name. */
type Steps = Record<string, () => Promise<unknown>>

/** A life of an order, with Medusa's events in it. */
export interface Life {
  policy?: PolicyBody["parts"]
  received?: number
  life: (stage: Stage) => Promise<Steps>
}

const WARRANTY: PolicyBody["parts"] = {
  allocation: "placement",
  strategy: "fifo",
  customer_warranty: {
    months: 12,
    starts_at: "shipment",
    on_resale: "fresh",
    on_replacement: "remaining",
  },
}

/** Sold, taken back, sold again: the events of the first sale come during the second. */
async function soldTwice({ store, units, no }: Stage): Promise<Steps> {
  const { admin } = store
  const fulfil = ({ id }: Order) => fulfilOrder(admin, id, { locationId: units.locationId })
  /** Placing an order proposes its serials, a moment later. */
  const proposed = (order: Order) =>
    eventually(async () => {
      const { captured } = await units.lineOf(order)
      if (captured.length === 0) throw new Error("nothing is captured yet")
    })
  let first: Order
  let second: Order
  let fulfilment: string
  return {
    placed: async () => (first = await units.order(1)),
    fulfilled: async () => {
      await proposed(first)
      fulfilment = await fulfil(first)
    },
    "fulfilment cancelled": () => cancelFulfilment(admin, first.id, fulfilment),
    "fulfilled again": async () => (fulfilment = await fulfil(first)),
    shipped: () => shipFulfilment(admin, first.id, fulfilment),
    delivered: () => deliverFulfilment(admin, first.id, fulfilment),
    returned: async () => {
      const items = [{ id: first.line, quantity: 1 }]
      const locationId = units.locationId
      const returnId = await requestReturn(admin, { orderId: first.id, locationId, items })
      await units.captureReturn(returnId, first.line, [{ serial: no(1) }])
      await receiveReturn(admin, returnId, { good: items })
    },
    "sold to somebody else": async () => {
      second = await units.order(1)
      await proposed(second)
      await fulfil(second)
    },
  }
}

/** Chosen in a cart, bought, cancelled, and bought by somebody else. */
async function chosen({ store, units, id, no }: Stage): Promise<Steps> {
  const { admin, shop, ids } = store
  const choose = async () => {
    const cart = await fillCart(shop, ids, [{ variantId: units.variantId, quantity: 1 }])
    await shop.post(`/store/carts/${cart.id}/serials`, {
      line_item_id: cart.items![0]!.id,
      serial_ids: [await id(1)],
    })
    return cart.id
  }
  let cart: string
  let order: string
  return {
    chosen: async () => (cart = await choose()),
    changed: () => shop.post(`/store/carts/${cart}`, { email: "other@example.com" }),
    bought: async () => {
      await payCart(shop, cart)
      order = (await completeCart(shop, cart)).id
    },
    cancelled: () => cancelOrder(admin, order),
    "chosen by another": async () => (cart = await choose()),
    "that cart deleted": () => store.container.resolve(Modules.CART).deleteCarts([cart]),
    "captured for another": async () => units.capture(await units.order(1), [no(1)]),
  }
}

/** Edited, exchanged and claimed. */
async function changed({ store, units, no }: Stage): Promise<Steps> {
  const { admin } = store
  let order: Order
  const linesOf = async () =>
    (await admin.get<OrderSerialsResponse>(`/admin/orders/${order.id}/serials`)).lines.map(
      ({ line_item_id }) => line_item_id
    )
  const replacement = () => ({
    orderId: order.id,
    locationId: units.locationId,
    inbound: [{ id: order.line, quantity: 1 }],
    outbound: [{ variantId: units.variantId, quantity: 1 }],
    shippingOptionId: store.ids.locations[0]!.shippingOptionId,
  })
  const fulfil = (line: string) =>
    fulfilOrder(admin, order.id, {
      locationId: units.locationId,
      items: [{ id: line, quantity: 1 }],
    })
  /** The line that was added, by what is there before and after. */
  const adding = async (add: () => Promise<unknown>) => {
    const known = await linesOf()
    await add()
    return (await linesOf()).find((line) => !known.includes(line))!
  }
  let returnId: string | null
  return {
    captured: async () => {
      order = await units.order(2)
      await units.capture(order, [no(1), no(2)])
    },
    edited: () => editOrder(admin, order.id, { set: [{ id: order.line, quantity: 1 }] }),
    fulfilled: () => fulfil(order.line),
    exchanged: async () => {
      const line = await adding(async () => ({ returnId } = await exchange(admin, replacement())))
      await units.capture({ id: order.id, line }, [no(2)])
      await fulfil(line)
    },
    "the old one is back": async () => {
      await units.captureReturn(returnId!, order.line, [{ serial: no(1) }])
      await receiveReturn(admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
      order = { id: order.id, line: (await linesOf()).find((line) => line !== order.line)! }
    },
    claimed: async () => {
      const line = await adding(() =>
        claim(admin, [{ id: order.line, quantity: 1 }], { ...replacement(), inbound: [] })
      )
      await units.capture({ id: order.id, line }, [no(3)])
      await fulfil(line)
    },
  }
}

/** A draft whose edit is given up, and which is deleted. */
async function drafted({ store, units, draft, no }: Stage): Promise<Steps> {
  const { admin } = store
  let order: Order
  return {
    captured: async () => {
      order = await draft(1)
      await units.capture(order, [no(1)])
    },
    "edit given up": async () => {
      const edit = `/admin/draft-orders/${order.id}/edit`
      await admin.post(edit)
      await admin.post(`${edit}/items`, { items: [{ variant_id: units.variantId, quantity: 1 }] })
      await admin.delete(edit)
    },
    deleted: () => admin.delete(`/admin/draft-orders/${order.id}`),
    "captured for another": async () => {
      order = await units.order(1)
      await units.capture(order, [no(1)])
    },
    "its reservation described": async () => {
      const { reservations } = await admin.get<{ reservations: { id: string }[] }>(
        `/admin/reservations?line_item_id=${order.line}`
      )
      await admin.post(`/admin/reservations/${reservations[0]!.id}`, { description: "by phone" })
    },
  }
}

/** Recalled, with another unit added, and cleared. */
async function recalled({ store, no }: Stage): Promise<Steps> {
  const notices = noticesOf(store)
  let id: string
  return {
    opened: async () => (id = (await notices.open({ serials: [no(1)] })).notice.id),
    extended: () => notices.extend(id, { serials: [no(2)] }),
    closed: () => notices.close(id, { although_unresolved: true }),
  }
}

/** The audit trail is verified, by a job that an event begins. */
async function verified({ store }: Stage): Promise<Steps> {
  return { "asked for": () => store.admin.post("/admin/serials/audit/verify") }
}

/** Units of a file come in, and go again, by a job that an event begins. */
async function imported({ store, units, no }: Stage): Promise<Steps> {
  const imports = importsIn(store)
  let id: string
  return {
    applied: async () => {
      const file = `serial_number\n${no(1)}\n${no(2)}`
      const place = { inventory_item_id: units.itemId, location_id: units.locationId }
      id = (await imports.read(file, place)).id
      await imports.apply(id)
    },
    undone: () => imports.undo(id),
  }
}

/** Lives in which every event comes that the plugin follows. */
export const LIVES: Record<string, Life> = {
  "a unit that is sold twice": { life: soldTwice, policy: WARRANTY, received: 1 },
  "a unit that is chosen in a cart": { life: chosen, policy: { storefront: "choose_unit" } },
  "an order that is changed": { life: changed, received: 3 },
  "a draft order": { life: drafted },
  "units that are recalled": { life: recalled, received: 2 },
  "units whose chains are verified": { life: verified, received: 2 },
  "units of a file": { life: imported, received: 0 },
}
