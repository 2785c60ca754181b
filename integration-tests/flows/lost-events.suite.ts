import { Modules } from "@medusajs/framework/utils"
import { confirmReturnReceiveWorkflow } from "@medusajs/medusa/core-flows"
import {
  cancelFulfilment,
  confirmReceipt,
  deliverFulfilment,
  enterReceipt,
  exchange,
  fulfilOrder,
  placeOrder,
  requestReturn,
  shipFulfilment,
} from "../../scripts/store-client"
import type { OperationKind } from "../../src/lifecycle/operation-kinds"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { PolicyBody } from "../../src/types/policies"
import { catchUp, lastDays } from "../../src/workflows/catching-up/catch-up"
import { leavingWith } from "../../src/workflows/fulfilling/leaving-with"
import { sellFulfilledWorkflow } from "../../src/workflows/fulfilling/sell-fulfilled"
import { byCode } from "../support/by-code"
import { eventually, heard, listenTo } from "../support/events"
import { serviceOf } from "../support/interruptions"
import { quiet } from "../support/quiet"
import { statementsOf } from "../support/statements"
import type { StoreSuite, TestStore } from "../support/store"
import { trackItem } from "../support/tracking"
import { unitsIn, type Units } from "../support/units"

const FROM_SHIPMENT: PolicyBody["parts"] = {
  customer_warranty: {
    months: 12,
    starts_at: "shipment",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}

const FROM_SALE: PolicyBody["parts"] = {
  customer_warranty: {
    months: 12,
    starts_at: "sale",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}

const AT_PLACEMENT: PolicyBody["parts"] = { allocation: "placement", strategy: "fifo" }

/** Medusa's events never come, or a process dies with them: a job finds what they would have told. */
const suite: StoreSuite = (store) => {
  /** As the job does, an hour later. */
  const later = () => catchUp(store.container, lastDays(1, new Date(Date.now() + 3_600_000)))

  it("puts the units of a cancelled fulfilment back", async () => {
    const { units, order, fulfilment } = await fulfilled(store)
    await cancelFulfilment(store.admin, order.id, fulfilment)
    await never(store, "cancel_fulfillment", order.id)
    expect(await units.statuses()).toEqual(["A1 sold"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 0 })
    await later()
    expect(await units.statuses()).toEqual(["A1 reserved"])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      reserved: 1,
      on_hand: 1,
      discrepancy: 0,
    })
    await changesNothingMore(store, units, later)
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["A1 sold"])
  })

  it("sells what is chosen as it leaves, however far choosing came, but nothing that left before that was so", async () => {
    const policy: PolicyBody["parts"] = { fulfillment: "auto", strategy: "fifo" }
    const units = await unitsIn(store, { policy, stock: 1 })
    await units.receive(["A1", "A2"])
    const leave = async () => {
      const order = await units.order(1)
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      return order
    }
    const order = await leave()
    expect(await units.statuses()).toEqual(["A1 sold", "A2 in_stock"])
    await never(store, "sell", order.id)
    await later()
    expect(await units.statuses()).toEqual(["A1 sold", "A2 in_stock"])
    await never(store, "sell", order.id)
    await never(store, "propose", order.id)
    expect(await units.statuses()).toEqual(["A1 in_stock", "A2 in_stock"])
    await later()
    expect(await units.statuses()).toEqual(["A1 sold", "A2 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 1, discrepancy: 0 })

    await trackItem(store, units.itemId, { fulfillment: "optional" })
    await leave()
    await trackItem(store, units.itemId, policy)
    await later()
    expect(await units.statuses()).toEqual(["A1 sold", "A2 in_stock"])
  })

  it("sells each line's own units where a process died between choosing for one and for the next", async () => {
    const policy: PolicyBody["parts"] = { fulfillment: "auto", strategy: "fifo" }
    const [first, second] = [await unitsIn(store, { policy }), await unitsIn(store, { policy })]
    await first.receive(["F1"])
    await second.receive(["S1"])
    const { id } = await placeOrder(store.shop, store.ids, [
      { variantId: first.variantId, quantity: 1 },
      { variantId: second.variantId, quantity: 1 },
    ])
    await fulfilOrder(store.admin, id, { locationId: first.locationId })
    await never(store, "sell", id)
    const choosing = { kinds: ["propose" as const], reference_id: id }
    const { operations } = await serviceOf(store).findOperations(choosing, { limit: 9, offset: 0 })
    expect(operations).toHaveLength(2)
    // Newest first: that of the second line was never made.
    await takeBack(store, operations[0]!.id)
    const statuses = async () => [...(await first.statuses()), ...(await second.statuses())]
    expect((await statuses()).map((one) => one.split(" ")[1]).sort()).toEqual([
      "in_stock",
      "reserved",
    ])
    await later()
    expect(await statuses()).toEqual(["F1 sold", "S1 sold"])
    expect(await second.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("sells what left before as of when it left, and its warranty runs from that day", async () => {
    const { units, order, fulfilment } = await fulfilled(store, FROM_SALE)
    await never(store, "sell", order.id)
    const input = await leavingWith(store.container, { fulfillment: { id: fulfilment } })
    const { created_at } = await store.container
      .resolve(Modules.FULFILLMENT)
      .retrieveFulfillment(fulfilment)
    expect(input.left_at).toBe(new Date(created_at).toISOString())
    const left_at = "2026-02-27T23:59:00.000Z"
    await sellFulfilledWorkflow(store.container).run({ input: { ...input, left_at } })
    expect(await units.unit("A1")).toMatchObject({
      status: "sold",
      sold_at: left_at,
      customer_warranty_start: "2026-02-27",
      customer_warranty_end: "2027-02-27",
    })
  })

  it("starts the warranties of what was shipped", async () => {
    const { units, order, fulfilment } = await fulfilled(store, FROM_SHIPMENT)
    await shipFulfilment(store.admin, order.id, fulfilment)
    await never(store, "start_warranty", order.id)
    expect(await units.unit("A1")).toMatchObject({ customer_warranty_end: null })
    await later()
    expect(await units.unit("A1")).toMatchObject({
      customer_warranty_end: expect.any(String) as string,
    })
    await changesNothingMore(store, units, later)
  })

  it("marks what was delivered, and tells of it once", async () => {
    const { units, order, fulfilment } = await fulfilled(store)
    await shipFulfilment(store.admin, order.id, fulfilment)
    await deliverFulfilment(store.admin, order.id, fulfilment)
    await never(store, "deliver", order.id)
    expect(await units.unit("A1")).toMatchObject({ delivered_at: null })
    const told = heard(store, "serial.delivered")
    await later()
    expect(await units.unit("A1")).toMatchObject({ delivered_at: expect.any(String) as string })
    await changesNothingMore(store, units, later)
    expect(told.data).toMatchObject([{ fulfillment_id: fulfilment, order_id: order.id }])
    told.stop()
  })

  it("does not do again what somebody undid", async () => {
    const { units, order, fulfilment } = await fulfilled(store, FROM_SHIPMENT)
    await shipFulfilment(store.admin, order.id, fulfilment)
    await deliverFulfilment(store.admin, order.id, fulfilment)
    for (const kind of ["deliver", "start_warranty"] as const) {
      const { id } = await done(store, kind, order.id)
      await store.admin.post(`/admin/serials/operations/${id}/revert`)
    }
    await later()
    expect(await units.unit("A1")).toMatchObject({
      status: "sold",
      delivered_at: null,
      customer_warranty_end: null,
    })
  })

  it("links units that were given for others", async () => {
    const { units, order } = await fulfilled(store)
    await units.receive(["A2"])
    const { returnId } = await exchange(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      inbound: [{ id: order.line, quantity: 1 }],
      outbound: [{ variantId: units.variantId, quantity: 1 }],
      shippingOptionId: store.ids.locations[0]!.shippingOptionId,
    })
    const line = await otherLine(store, order)
    await units.capture({ id: order.id, line }, ["A2"])
    await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: line, quantity: 1 }],
    })
    await units.captureReturn(returnId!, order.line, [{ serial: "A1" }])
    await enterReceipt(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    await confirmReceipt(store.admin, returnId!)
    await never(store, "link_replacements", order.id)
    expect(await units.detail("A2")).toMatchObject({ replaces: null })
    await later()
    expect(await units.detail("A2")).toMatchObject({ replaces: { number: "A1" } })
    expect(await units.detail("A1")).toMatchObject({ replaced_by: { number: "A2" } })
    await changesNothingMore(store, units, later)
  })

  it("looks at many fulfilments with as many statements as at few", async () => {
    for (let at = 0; at < 2; at++) await fulfilled(store)
    const few = await statementsOf(store, later)
    for (let at = 0; at < 5; at++) await fulfilled(store)
    expect(await statementsOf(store, later)).toBe(few)
  })

  describe("an order that code made", () => {
    it("gets serials at its placement once Medusa has reserved for it, and is not given again what somebody let go", async () => {
      const units = await unitsIn(store, { policy: AT_PLACEMENT })
      await units.receive(["A1", "A2"])
      const code = byCode(store, units)
      const order = await code.create(1)
      await later()
      expect((await units.lineOf(order)).captured).toEqual([])
      await code.reserve(order.line, 1)
      await later()
      expect(await units.statuses()).toEqual(["A1 reserved", "A2 in_stock"])
      await changesNothingMore(store, units, later)
      const { id } = await units.unit("A1")
      await store.admin.post(`/admin/orders/${order.id}/serials/release`, { serial_ids: [id] })
      await later()
      expect(await units.statuses()).toEqual(["A1 in_stock", "A2 in_stock"])
    })

    it("is edited, fulfilled, exchanged and claimed by code, and its serials follow as over HTTP", async () => {
      const units = await unitsIn(store, { policy: AT_PLACEMENT })
      await units.receive(["A1", "A2", "A3", "A4"])
      const code = byCode(store, units)
      const order = await code.create(1)
      await code.reserve(order.line, 1)
      await later()
      expect(await units.statuses()).toContain("A1 reserved")

      await code.setQuantity(order, 2)
      const statuses = (expected: string[]) =>
        eventually(async () => expect(await units.statuses()).toEqual(expected))
      await statuses(["A1 reserved", "A2 reserved", "A3 in_stock", "A4 in_stock"])
      await code.setQuantity(order, 1)
      await statuses(["A1 reserved", "A2 in_stock", "A3 in_stock", "A4 in_stock"])

      const first = await code.fulfil(order.id, order.line, 1)
      await code.cancelFulfilment(order.id, first)
      await statuses(["A1 reserved", "A2 in_stock", "A3 in_stock", "A4 in_stock"])
      await code.fulfil(order.id, order.line, 1)
      await statuses(["A1 sold", "A2 in_stock", "A3 in_stock", "A4 in_stock"])

      await code.exchange(order)
      const exchanged = await otherLine(store, order)
      await statuses(["A1 sold", "A2 reserved", "A3 in_stock", "A4 in_stock"])
      await code.fulfil(order.id, exchanged, 1)
      await code.claim({ id: order.id, line: exchanged })
      await statuses(["A1 sold", "A2 sold", "A3 reserved", "A4 in_stock"])
      await code.fulfil(order.id, await otherLine(store, order, exchanged), 1)
      await eventually(async () =>
        expect(await units.detail("A3")).toMatchObject({ replaces: { number: "A2" } })
      )
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      await changesNothingMore(store, units, later)
    })
  })

  it("tells once that a received return awaits its serials, however often Medusa tells of it", async () => {
    const { units, order } = await fulfilled(store)
    const items = [{ id: order.line, quantity: 1 }]
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items,
    })
    await enterReceipt(store.admin, returnId, { good: items })
    const told = heard(store, "serial.return-awaits-serials")
    const received = listenTo(store, ["order.return_received"])
    await confirmReturnReceiveWorkflow(store.container).run({ input: { return_id: returnId } })
    await eventually(async () => expect(told.data).toHaveLength(1))
    const [event] = received.events
    await store.container.resolve(Modules.EVENT_BUS).emit(event!)
    await received.until(2)
    await quiet(store)
    expect(told.data).toMatchObject([
      { return_id: returnId, order_id: order.id, lines: [{ missing: 1 }] },
    ])
    told.stop()
    received.stop()
  })
}

/** A unit of a product of its own that left with a fulfilment. */
async function fulfilled(store: TestStore, policy?: PolicyBody["parts"]) {
  const units = await unitsIn(store, { policy })
  await units.receive(["A1"])
  const order = await units.order(1)
  await units.capture(order, ["A1"])
  const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
  return { units, order, fulfilment }
}

/** The operation of a kind that Medusa's event has caused for an order, a moment later. */
async function done(store: TestStore, kind: OperationKind, orderId: string) {
  return eventually(async () => {
    const filter = { kinds: [kind], reference_id: orderId }
    const page = await serviceOf(store).findOperations(filter, { limit: 1, offset: 0 })
    expect(page.operations).toHaveLength(1)
    return page.operations[0]!
  })
}

/** What the database holds where an event never came: what it caused is taken back. */
async function never(store: TestStore, kind: OperationKind, orderId: string): Promise<void> {
  await takeBack(store, (await done(store, kind, orderId)).id)
}

async function takeBack(store: TestStore, id: string): Promise<void> {
  await serviceOf(store).execute({
    operation_id: id,
    mode: "compensate",
    actor: { type: "system", id: null },
    idempotency_key: `never ${id}`,
  })
}

async function changesNothingMore(store: TestStore, units: Units, again: () => Promise<void>) {
  const look = async () => {
    const rows = await serviceOf(store).listSerials(
      { inventory_item_id: units.itemId },
      { take: 100, order: { id: "ASC" } }
    )
    return rows.map(({ number, version }) => `${number} ${version}`)
  }
  const before = await look()
  await again()
  expect(await look()).toEqual(before)
}

/** The line of an order that an exchange or a claim added. */
async function otherLine(store: TestStore, { id, line }: { id: string; line: string }, not = "") {
  return eventually(async () => {
    const { lines } = await store.admin.get<OrderSerialsResponse>(`/admin/orders/${id}/serials`)
    const found = lines.find(({ line_item_id }) => ![line, not].includes(line_item_id))
    expect(found).toBeDefined()
    return found!.line_item_id
  })
}

export default suite
