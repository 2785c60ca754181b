import { claim, receiveReturn } from "../../../scripts/store-client"
import { receiveByCode } from "../by-code"
import { by, own, type Order, type Stage, type Undoables } from "./stage"

/** A line of two sold units, of which one is claimed and stays with its customer. */
async function claimed({ sell, store, units }: Stage): Promise<{ order: Order; path: string }> {
  const order = await sell(1, 2)
  const { id } = await claim(store.admin, [{ id: order.line, quantity: 1 }], {
    orderId: order.id,
    inbound: [],
    outbound: [],
    locationId: units.locationId,
    shippingOptionId: store.ids.locations[0]!.shippingOptionId,
    type: "refund",
  })
  return { order, path: `/admin/claims/${id}/serials` }
}

/** Returns, claims, evidence, and what else brings units back. */
export const COMING_BACK: Undoables = {
  declare_return: [
    own(async ({ sell, store, returnOf, no }) => {
      const order = await sell(1)
      const returnId = await returnOf(order)
      return () =>
        store.shop.post(`/store/returns/${returnId}/serials`, {
          order_id: order.id,
          serials: [no(1)],
        })
    }),
  ],
  withdraw_declaration: [
    own(async ({ sell, store, returnOf, no }) => {
      const order = await sell(1)
      const path = `/store/returns/${await returnOf(order)}/serials`
      await store.shop.post(path, { order_id: order.id, serials: [no(1)] })
      return () => store.shop.delete(path, { order_id: order.id })
    }),
  ],
  capture_return: [
    own(async ({ sell, units, returnOf, no }) => {
      const order = await sell(1)
      const returnId = await returnOf(order)
      return () => units.captureReturn(returnId, order.line, [{ serial: no(1) }])
    }),
  ],
  release_return: [
    own(async ({ sell, units, returnOf, no, id, post }) => {
      const order = await sell(1)
      const returnId = await returnOf(order)
      await units.captureReturn(returnId, order.line, [{ serial: no(1) }])
      const serial_ids = [await id(1)]
      return () => post(`/admin/returns/${returnId}/serials/release`, { serial_ids })
    }),
  ],
  capture_claim: [
    own(async (stage) => {
      const { order, path } = await claimed(stage)
      return () =>
        stage.post(`${path}/capture`, { line_item_id: order.line, serials: [stage.no(1)] })
    }),
  ],
  release_claim: [
    own(async (stage) => {
      const { order, path } = await claimed(stage)
      await stage.post(`${path}/capture`, { line_item_id: order.line, serials: [stage.no(1)] })
      const serial_ids = [await stage.id(1)]
      return () => stage.post(`${path}/release`, { serial_ids })
    }),
  ],
  receive_return: [
    by("return", async ({ sell, units, returnOf, no, store }) => {
      const order = await sell(1)
      const returnId = await returnOf(order)
      await units.captureReturn(returnId, order.line, [{ serial: no(1) }])
      return () => receiveReturn(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
    }),
    own(async ({ sell, units, returnOf, no, store, post }) => {
      const order = await sell(1)
      const returnId = await returnOf(order)
      await units.captureReturn(returnId, order.line, [{ serial: no(1), treatment: "inspect" }])
      await receiveByCode(store, returnId, { good: [{ id: order.line, quantity: 1 }] })
      const path = `/admin/returns/${returnId}/serials/name-received`
      return () => post(path, { line_item_id: order.line, serials: [{ serial: no(1) }] })
    }),
  ],
  pass_inspection: [
    own(async ({ sell, command }) => {
      await sell(1)
      await command("take_back", 1)
      return () => command("pass_inspection", 1)
    }),
  ],
  fail_inspection: [
    own(async ({ sell, command }) => {
      await sell(1)
      await command("take_back", 1)
      return () => command("fail_inspection", 1, { reason: "scratched" })
    }),
  ],
  take_evidence: [
    own(
      async ({ post, units, no }) =>
        () =>
          post("/admin/serials/evidence", {
            inventory_item_id: units.itemId,
            location_id: units.locationId,
            serials: [no(9)],
            reason: "another shop's unit",
          }),
      { next: ({ command }) => command("hand_back_evidence", 9, { reason: "sent back" }) }
    ),
  ],
  hand_back_evidence: [
    own(
      async ({ post, units, no, id }) => {
        await post("/admin/serials/evidence", {
          inventory_item_id: units.itemId,
          location_id: units.locationId,
          serials: [no(9)],
          reason: "another shop's unit",
        })
        const serial_ids = [await id(9)]
        return () =>
          post("/admin/serials/commands", {
            command: "hand_back_evidence",
            serial_ids,
            reason: "sent back",
          })
      },
      { next: ({ units, no }) => units.receive([no(9)]) }
    ),
  ],
  keep_found: [
    own(async ({ sell, command, units }) => {
      await sell(1)
      const where = { location_id: units.locationId, reason: "left at the counter" }
      return () => command("keep_found", 1, where)
    }),
  ],
  hand_out_found: [
    own(async ({ sell, command, units }) => {
      await sell(1)
      await command("keep_found", 1, { location_id: units.locationId, reason: "left here" })
      return () => command("hand_out_found", 1, { reason: "to its owner" })
    }),
  ],
  buy_back: [
    own(async ({ sell, command }) => {
      await sell(1)
      return () => command("buy_back", 1)
    }),
  ],
}
