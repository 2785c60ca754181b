import {
  cancelFulfilment,
  cancelOrder,
  claim,
  completeCart,
  convertDraftOrder,
  deliverFulfilment,
  editOrder,
  fillCart,
  fulfilOrder,
  payCart,
  receiveReturn,
  requestReturn,
  shipFulfilment,
} from "../../../scripts/store-client"
import { receiveByCode } from "../by-code"
import type { Life, Many } from "./life"

const REASON = { reason: "because" }

const sold: Life = {
  policy: {
    customer_warranty: {
      months: 12,
      starts_at: "shipment",
      on_resale: "fresh",
      on_replacement: "fresh",
    },
  },
  live: async ({ units, numbers, ids, count, post, store: { admin } }, step) => {
    await units.receive(numbers)
    const order = await units.order(count)
    const path = `/admin/orders/${order.id}/serials`
    await step("capture", () => units.capture(order, numbers))
    const serial_ids = await ids()
    await step("release", () => post(`${path}/release`, { serial_ids }))
    await step("propose", () => post(`${path}/propose`, { strategy: "fifo" }))
    await step("confirm proposals", () => units.capture(order, numbers))
    const fulfil = () => fulfilOrder(admin, order.id, { locationId: units.locationId })
    const first = await step("fulfil", fulfil)
    await step("cancel a fulfilment", () => cancelFulfilment(admin, order.id, first))
    const second = await fulfil()
    await step("ship", () => shipFulfilment(admin, order.id, second))
    await step("mark as delivered", () => deliverFulfilment(admin, order.id, second))
    await step("change warranties", () =>
      post("/admin/serials/warranties", {
        serials: numbers,
        change: "extend",
        months: 6,
        ...REASON,
      })
    )
    await step("make claim codes", () => post("/admin/serials/claim-codes", { serial_ids }))
  },
}

const astray: Life = {
  live: async ({ units, numbers, sellAll, post }, step) => {
    await units.receive(numbers)
    const { fulfilment } = await sellAll()
    const path = `/admin/fulfillments/${fulfilment}/serials`
    await step("confirm a delivery", () => post(`${path}/deliver`))
    const back = await sellAgain(path, post, step)
    await step("lose a parcel", () => post(`${back}/lose`, REASON))

    async function sellAgain(first: string, send: Many["post"], measured: typeof step) {
      await measured("take a parcel back", () => send(`${first}/undeliver`, REASON))
      return `/admin/fulfillments/${(await sellAll()).fulfilment}/serials`
    }
  },
}

const changed: Life = {
  policy: { allocation: "placement", strategy: "fifo" },
  live: async ({ units, numbers, count, store: { admin } }, step) => {
    await units.receive(numbers)
    const order = await step("place an order", () => units.order(count))
    await step("edit an order", () =>
      editOrder(admin, order.id, { set: [{ id: order.line, quantity: 1 }] })
    )
    await cancelOrder(admin, order.id)
    const whole = await units.order(count)
    await step("cancel an order", () => cancelOrder(admin, whole.id))
  },
}

const filled: Life = {
  policy: { fulfillment: "auto", strategy: "fifo" },
  live: async ({ units, numbers, count, store: { admin } }, step) => {
    await units.receive(numbers)
    const order = await units.order(count)
    await step("fulfil by the strategy", () =>
      fulfilOrder(admin, order.id, { locationId: units.locationId })
    )
  },
}

const drafted: Life = {
  live: async ({ units, numbers, count, draft, store: { admin } }, step) => {
    await units.receive(numbers)
    const order = await draft(count)
    await step("capture for a draft", () => units.capture(order, numbers))
    await step("convert a draft", () => convertDraftOrder(admin, order.id))
  },
}

const chosen: Life = {
  policy: { storefront: "choose_unit" },
  live: async ({ units, numbers, ids, count, store }, step) => {
    const { shop } = store
    await units.receive(numbers)
    const serial_ids = await ids()
    const cart = await fillCart(shop, store.ids, [{ variantId: units.variantId, quantity: count }])
    const body = { line_item_id: cart.items![0]!.id, serial_ids }
    await step("choose units", () => shop.post(`/store/carts/${cart.id}/serials`, body))
    await payCart(shop, cart.id)
    await step("check out", () => completeCart(shop, cart.id))
  },
}

const returned: Life = {
  policy: { after_return: "inspect" },
  live: async (many, step) => {
    const { units, numbers, ids, count, sellAll, post, all, store } = many
    await units.receive(numbers)
    const order = await sellAll()
    const serial_ids = await ids()
    const items = [{ id: order.line, quantity: count }]
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items,
    })
    const declared = `/store/returns/${returnId}/serials`
    await step("declare a return", () =>
      store.shop.post(declared, { order_id: order.id, serials: numbers })
    )
    await step("withdraw a declaration", () => store.shop.delete(declared, { order_id: order.id }))
    const capture = () =>
      units.captureReturn(
        returnId,
        order.line,
        numbers.map((serial) => ({ serial }))
      )
    await step("capture a return", capture)
    await step("release a return", () =>
      post(`/admin/returns/${returnId}/serials/release`, { serial_ids })
    )
    await capture()
    await step("receive a return", () => receiveReturn(store.admin, returnId, { good: items }))
    await step("fail inspection", () => all("fail_inspection", REASON))
    await all("clear_quarantine")
    await sellAll()
    await step("take back", () => all("take_back"))
    await step("pass inspection", () => all("pass_inspection"))
    await sellAll()
    await step("buy back", () => all("buy_back"))
  },
}

const namedLate: Life = {
  policy: { after_return: "inspect" },
  live: async ({ units, numbers, count, sellAll, post, store }, step) => {
    await units.receive(numbers)
    const order = await sellAll()
    const items = [{ id: order.line, quantity: count }]
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items,
    })
    await receiveByCode(store, returnId, { good: items })
    await step("name what came back", () =>
      post(`/admin/returns/${returnId}/serials/name-received`, {
        line_item_id: order.line,
        serials: numbers.map((serial) => ({ serial })),
      })
    )
  },
}

const claimed: Life = {
  live: async ({ units, numbers, ids, count, sellAll, post, store }, step) => {
    await units.receive(numbers)
    const order = await sellAll()
    const { id } = await claim(store.admin, [{ id: order.line, quantity: count }], {
      orderId: order.id,
      inbound: [],
      outbound: [],
      locationId: units.locationId,
      shippingOptionId: store.ids.locations[0]!.shippingOptionId,
      type: "refund",
    })
    const path = `/admin/claims/${id}/serials`
    await step("name claimed units", () =>
      post(`${path}/capture`, { line_item_id: order.line, serials: numbers })
    )
    const serial_ids = await ids()
    await step("release claimed units", () => post(`${path}/release`, { serial_ids }))
  },
}

const foreign: Life = {
  live: async ({ units, numbers, post, all }, step) => {
    await step("keep evidence", () =>
      post("/admin/serials/evidence", {
        inventory_item_id: units.itemId,
        location_id: units.locationId,
        serials: numbers,
        ...REASON,
      })
    )
    await step("hand evidence back", () => all("hand_back_evidence", REASON))
  },
}

const found: Life = {
  live: async ({ units, numbers, sellAll, post, all }, step) => {
    await units.receive(numbers)
    await sellAll()
    await step("keep what was found", () =>
      post("/admin/serials/evidence", {
        inventory_item_id: units.itemId,
        location_id: units.locationId,
        serials: numbers,
        ...REASON,
      })
    )
    await step("hand out what was found", () => all("hand_out_found", REASON))
  },
}

/** What happens to units of orders, until they come back. */
export const ORDER_LIVES = {
  sold,
  "astray in delivery": astray,
  "of a changed order": changed,
  "filled by the strategy": filled,
  "of a draft order": drafted,
  "chosen by a buyer": chosen,
  returned,
  "named after their return was received": namedLate,
  claimed,
  foreign,
  found,
} satisfies Record<string, Life>
