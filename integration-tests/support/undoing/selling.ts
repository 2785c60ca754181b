import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import {
  cancelFulfilment,
  cancelOrder,
  completeCart,
  convertDraftOrder,
  deliverFulfilment,
  editOrder,
  exchange,
  fillCart,
  fulfilOrder,
  payCart,
  receiveReturn,
  shipFulfilment,
} from "../../../scripts/store-client"
import type { OrderSerialsResponse } from "../../../src/types/orders"
import type { PolicyBody } from "../../../src/types/policies"
import { by, onceThen, own, type Order, type Stage, type Undoables } from "./stage"

const CHOOSING: PolicyBody["parts"] = { storefront: "choose_unit" }
const AT_SHIPMENT: PolicyBody["parts"] = {
  customer_warranty: {
    months: 12,
    starts_at: "shipment",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}

/** A cart whose buyer chooses the first unit. */
async function choosingCart({ store: { shop, ids }, units, id }: Stage) {
  const cart = await fillCart(shop, ids, [{ variantId: units.variantId, quantity: 1 }])
  const body = { line_item_id: cart.items![0]!.id, serial_ids: [await id(1)] }
  return {
    choose: () => shop.post(`/store/carts/${cart.id}/serials`, body),
    checkOut: async () => {
      await payCart(shop, cart.id)
      await completeCart(shop, cart.id)
    },
    empty: () => shop.send("DELETE", `/store/carts/${cart.id}/line-items/${body.line_item_id}`),
  }
}

async function captured(stage: Stage, ...at: number[]): Promise<Order> {
  const order = await stage.units.order(at.length)
  await stage.units.capture(order, at.map(stage.no))
  return order
}

/** From the cart to the customer. */
export const SELLING: Undoables = {
  hold: [by("cart", async (stage) => (await choosingCart(stage)).choose, { policy: CHOOSING })],
  drop_hold: [
    own(
      async (stage) => {
        await (await choosingCart(stage)).choose()
        return () => stage.command("drop_hold", 1)
      },
      { policy: CHOOSING }
    ),
    by(
      "cart",
      async (stage) => {
        const { choose, empty } = await choosingCart(stage)
        await choose()
        return empty
      },
      { policy: CHOOSING }
    ),
  ],
  check_out: [
    by(
      "cart",
      async (stage) => {
        const { choose, checkOut } = await choosingCart(stage)
        await choose()
        return checkOut
      },
      { policy: CHOOSING }
    ),
  ],
  capture_chosen: [
    by(
      "order",
      async (stage) => {
        const { choose, checkOut } = await choosingCart(stage)
        await choose()
        return checkOut
      },
      { policy: CHOOSING }
    ),
  ],
  capture: [
    own(async ({ units, no }) => {
      const order = await units.order(1)
      return () => units.capture(order, [no(1)])
    }),
  ],
  propose: [
    own(async ({ units, post }) => {
      const order = await units.order(1)
      return () => post(`/admin/orders/${order.id}/serials/propose`, { strategy: "fifo" })
    }),
    by(
      "fulfillment",
      async ({ units, store }) => {
        const order = await units.order(1)
        return () => fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      },
      { policy: { fulfillment: "auto", strategy: "fifo" } }
    ),
  ],
  release: [
    own(async (stage) => {
      const order = await captured(stage, 1)
      const serial_ids = [await stage.id(1)]
      return () => stage.post(`/admin/orders/${order.id}/serials/release`, { serial_ids })
    }),
  ],
  place_order: [
    by("order", async (stage) => {
      const draft = await stage.draft(1)
      await stage.units.capture(draft, [stage.no(1)])
      return () => convertDraftOrder(stage.store.admin, draft.id)
    }),
  ],
  align_order: [
    by("order", async (stage) => {
      const order = await captured(stage, 1, 2)
      return () =>
        editOrder(stage.store.admin, order.id, { set: [{ id: order.line, quantity: 1 }] })
    }),
  ],
  cancel_order: [
    by("order", async (stage) => {
      const order = await captured(stage, 1)
      return () => cancelOrder(stage.store.admin, order.id)
    }),
  ],
  sell: [
    by("fulfillment", async (stage) => {
      const order = await captured(stage, 1)
      return () => fulfilOrder(stage.store.admin, order.id, { locationId: stage.units.locationId })
    }),
  ],
  cancel_fulfillment: [
    by("fulfillment", async (stage) => {
      const order = await captured(stage, 1)
      const fulfilment = await fulfilOrder(stage.store.admin, order.id, {
        locationId: stage.units.locationId,
      })
      return () => cancelFulfilment(stage.store.admin, order.id, fulfilment)
    }),
  ],
  start_warranty: [
    own(
      async (stage) => {
        const { store, units } = stage
        const order = await captured(stage, 1)
        const fulfilment = await fulfilOrder(store.admin, order.id, {
          locationId: units.locationId,
        })
        return onceThen(stage, () => shipFulfilment(store.admin, order.id, fulfilment), {
          name: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
          data: { id: fulfilment },
        })
      },
      { policy: AT_SHIPMENT, isOnce: true }
    ),
  ],
  deliver: [
    own(async ({ sell, post }) => {
      const { fulfilment } = await sell(1)
      return () => post(`/admin/fulfillments/${fulfilment}/serials/deliver`)
    }),
    own(
      async (stage) => {
        const { id, fulfilment } = await stage.sell(1)
        return onceThen(stage, () => deliverFulfilment(stage.store.admin, id, fulfilment), {
          name: FulfillmentWorkflowEvents.DELIVERY_CREATED,
          data: { id: fulfilment },
        })
      },
      { isOnce: true }
    ),
  ],
  undeliver: [
    own(async ({ sell, post }) => {
      const { fulfilment } = await sell(1)
      return () =>
        post(`/admin/fulfillments/${fulfilment}/serials/undeliver`, { reason: "moved away" })
    }),
  ],
  lose_in_delivery: [
    own(async ({ sell, post }) => {
      const { fulfilment } = await sell(1)
      return () => post(`/admin/fulfillments/${fulfilment}/serials/lose`, { reason: "gone" })
    }),
  ],
  find_for_owner: [
    own(async ({ sell, post, command, units }) => {
      const { fulfilment } = await sell(1)
      await post(`/admin/fulfillments/${fulfilment}/serials/lose`, { reason: "gone" })
      return () => command("find_for_owner", 1, { location_id: units.locationId })
    }),
  ],
  take_back: [
    own(async ({ sell, command }) => {
      await sell(1)
      return () => command("take_back", 1)
    }),
  ],
  correct_shipment: [
    own(async ({ sell, post, no }) => {
      const order = await sell(1)
      return () =>
        post(`/admin/orders/${order.id}/serials/correct-shipment`, {
          sold: no(1),
          left: no(2),
          reason: "mixed up",
        })
    }),
  ],
  link_replacements: [
    by("order", async (stage) => {
      const { store, units, no } = stage
      const order = await stage.sell(1)
      const { returnId } = await exchange(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        inbound: [{ id: order.line, quantity: 1 }],
        outbound: [{ variantId: units.variantId, quantity: 1 }],
        shippingOptionId: store.ids.locations[0]!.shippingOptionId,
      })
      const { lines } = await store.admin.get<OrderSerialsResponse>(
        `/admin/orders/${order.id}/serials`
      )
      const line = lines.find(({ line_item_id }) => line_item_id !== order.line)!.line_item_id
      await units.capture({ id: order.id, line }, [no(2)])
      await fulfilOrder(store.admin, order.id, {
        locationId: units.locationId,
        items: [{ id: line, quantity: 1 }],
      })
      await units.captureReturn(returnId!, order.line, [{ serial: no(1) }])
      return () =>
        receiveReturn(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    }),
  ],
}
