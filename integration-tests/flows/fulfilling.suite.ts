import { Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import {
  cancelFulfilment,
  cancelOrder,
  fulfilOrder,
  placeOrder,
  createProduct,
} from "../../scripts/store-client"
import { moveReservation } from "../../src/workflows/capturing/move-reservation"
import type { OrderSerialsResponse } from "../../src/types/orders"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"
import { trackItem } from "../support/tracking"
import { unitsIn } from "../support/units"

/** What leaves with a fulfilment, what does not, and what becomes of it when something fails. */
const suite: StoreSuite = (store) => {
  const whole = { discrepancy: 0 }

  it("fulfils in part; the rest stays captured", async () => {
    const units = await unitsIn(store)
    // Two spare units: Medusa 2.21.2 itself refuses to fulfil in part when the rest of the reservation has no free stock.
    await units.receive(["A1", "A2", "A3", "Z1", "Z2"])
    const order = await units.order(3)
    await units.capture(order, ["A1", "A2"])
    await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 2 }],
    })
    expect(await units.statuses()).toEqual([
      "A1 sold",
      "A2 sold",
      "A3 in_stock",
      "Z1 in_stock",
      "Z2 in_stock",
    ])
    expect(await units.lineOf(order)).toMatchObject({ needed: 1, missing: 1 })
    await units.capture(order, ["A3"])
    await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, awaiting: 0, ...whole })
  })

  it("asks which ones go when more are captured than leave", async () => {
    const units = await unitsIn(store)
    await units.receive(["A1", "A2", "Z1"])
    const order = await units.order(2)
    await units.capture(order, ["A1", "A2"])
    const one = { locationId: units.locationId, items: [{ id: order.line, quantity: 1 }] }
    await expect(fulfilOrder(store.admin, order.id, one)).rejects.toMatchObject({
      status: 400,
      body: { code: "capture_mismatch" },
    })
    await fulfilOrder(store.admin, order.id, { ...one, additionalData: { serials: ["A2"] } })
    expect(await units.statuses()).toEqual(["A1 reserved", "A2 sold", "Z1 in_stock"])
  })

  it("lets nothing else go than what is named, however it is written", async () => {
    const units = await unitsIn(store, { policy: { strategy: "fifo" } })
    await units.receive(["A1", "B1"])
    const order = await units.order(1)
    await store.admin.post(`/admin/orders/${order.id}/serials/propose`)
    const fulfil = (...serials: string[]) =>
      fulfilOrder(store.admin, order.id, {
        locationId: units.locationId,
        additionalData: { serials },
      })
    await expect(fulfil("B1")).rejects.toMatchObject({
      status: 400,
      body: { code: "not_captured_here", serials: [{ serial: "B1" }] },
    })
    expect(await units.statuses()).toEqual(["A1 reserved", "B1 in_stock"])
    await fulfil(" a1 ")
    expect(await units.statuses()).toEqual(["A1 sold", "B1 in_stock"])
  })

  it("refuses in the hook as well, for callers that bypass HTTP, and nothing has happened", async () => {
    const units = await unitsIn(store)
    await units.receive(["A1"])
    const order = await units.order(1)
    const run = createOrderFulfillmentWorkflow(store.container).run({
      input: {
        order_id: order.id,
        location_id: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
      },
    })
    await expect(run).rejects.toMatchObject({
      message: expect.stringContaining("needs 1 more serials"),
    })
    expect(await units.level()).toMatchObject({ stocked: 1, reserved: 1, on_hand: 1, ...whole })
  })

  it("fills by the strategy where the policy says auto, and lets go where it says optional", async () => {
    const auto = await unitsIn(store, { policy: { fulfillment: "auto", strategy: "fifo" } })
    await auto.receive(["OLD"], { received_at: "2026-01-01T00:00:00.000Z" })
    await auto.receive(["NEW"], { received_at: "2026-06-01T00:00:00.000Z" })
    await fulfilOrder(store.admin, (await auto.order(1)).id, { locationId: auto.locationId })
    expect(await auto.statuses()).toEqual(["NEW in_stock", "OLD sold"])

    const optional = await unitsIn(store, { policy: { fulfillment: "optional" } })
    await optional.receive(["A1"])
    await fulfilOrder(store.admin, (await optional.order(1)).id, {
      locationId: optional.locationId,
    })
    // A listed exception: stock sold without its serial.
    expect(await optional.level()).toMatchObject({ stocked: 0, on_hand: 1, discrepancy: 1 })
  })

  it("registers an unknown number at packing while stock awaits serials, and no longer", async () => {
    const units = await unitsIn(store, { stock: 2 })
    const order = await units.order(2)
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 0, awaiting: 2 })
    await units.capture(order, ["X1", "X2"])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, awaiting: 0, ...whole })
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["X1 sold", "X2 sold"])
    await units.receive(["Y1"])
    const next = await units.order(1)
    await expect(units.capture(next, ["NEVER-SEEN"])).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_serial", serials: [{ serial: "NEVER-SEEN" }] },
    })
  })

  it("lets a scanned unit take a proposal's place", async () => {
    const units = await unitsIn(store, { policy: { allocation: "placement", strategy: "fifo" } })
    await units.receive(["P1", "P2"])
    const order = await units.order(1)
    await store.admin.post(`/admin/orders/${order.id}/serials/propose`)
    expect((await units.lineOf(order)).captured).toMatchObject([
      { number: "P1", captured_as: "proposal" },
    ])
    expect((await units.capture(order, ["P2"])).captured).toMatchObject([
      { number: "P2", captured_as: "manual" },
    ])
    expect(await units.statuses()).toEqual(["P1 in_stock", "P2 reserved"])
  })

  it("puts the units of a cancelled fulfilment back into their bins", async () => {
    const units = await unitsIn(store)
    await units.receive(["B1"], { bin: "B-01-2" })
    await units.receive(["B2"])
    const order = await units.order(2)
    await units.capture(order, ["B1", "B2"])
    const bins = async () => [(await units.unit("B1")).bin, (await units.unit("B2")).bin]
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    expect(await bins()).toEqual([null, null])
    await cancelFulfilment(store.admin, order.id, fulfilment)
    expect(await bins()).toEqual(["B-01-2", null])
  })

  it("frees the serials of a cancelled order; cancelling a fulfilment twice changes nothing", async () => {
    const units = await unitsIn(store)
    await units.receive(["A1"])
    const order = await units.order(1)
    await units.capture(order, ["A1"])
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await cancelFulfilment(store.admin, order.id, fulfilment)
    await expect(cancelFulfilment(store.admin, order.id, fulfilment)).rejects.toMatchObject({
      status: 400,
    })
    expect(await units.statuses()).toEqual(["A1 reserved"])
    await cancelOrder(store.admin, order.id)
    expect(await units.statuses()).toEqual(["A1 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 1, available: 1, ...whole })
  })

  it("lets one of two orders have a unit, and tells the other why", async () => {
    const units = await unitsIn(store)
    await units.receive(["A1", "A2"])
    const orders = [await units.order(1), await units.order(1)]
    const results = await Promise.allSettled(orders.map((order) => units.capture(order, ["A1"])))
    const lost = results.filter((result) => result.status === "rejected")
    expect(lost).toHaveLength(1)
    expect(lost[0]!.reason).toMatchObject({
      status: 409,
      body: { code: "reserved_elsewhere", serials: [{ serial: "A1" }] },
    })
  })

  it("takes a kit's components each by its own serials", async () => {
    const body = await unitsIn(store)
    const lens = await unitsIn(store)
    await body.receive(["B1"])
    await lens.receive(["L1", "L2"])
    const kit = await createProduct(store.admin, store.ids, {
      title: `Kit ${body.itemId}`,
      variants: [
        {
          sku: `KIT-${body.itemId}`,
          parts: [
            { inventoryItemId: body.itemId, quantity: 1 },
            { inventoryItemId: lens.itemId, quantity: 2 },
          ],
        },
      ],
    })
    const order = await placeOrder(store.shop, store.ids, [
      { variantId: kit.variants[0]!.id, quantity: 1 },
    ])
    const line = order.items![0]!.id
    const capture = (itemId: string, serials: string[]) =>
      store.admin.post<OrderSerialsResponse>(`/admin/orders/${order.id}/serials/capture`, {
        line_item_id: line,
        inventory_item_id: itemId,
        serials,
      })
    await expect(
      store.admin.post(`/admin/orders/${order.id}/serials/capture`, {
        line_item_id: line,
        serials: ["B1"],
      })
    ).rejects.toMatchObject({ status: 400, body: { code: "missing_value" } })
    await capture(body.itemId, ["B1"])
    await expect(
      fulfilOrder(store.admin, order.id, { locationId: body.locationId })
    ).rejects.toMatchObject({
      body: { code: "too_few_for_line", serials: [{ detail: { missing: 2 } }] },
    })
    await expect(capture(lens.itemId, ["B1"])).rejects.toMatchObject({
      status: 400,
      body: { code: "wrong_item" },
    })
    await capture(lens.itemId, ["L1", "L2"])
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: body.locationId })
    expect([...(await body.statuses()), ...(await lens.statuses())]).toEqual([
      "B1 sold",
      "L1 sold",
      "L2 sold",
    ])
    await cancelFulfilment(store.admin, order.id, fulfilment)
    expect([...(await body.statuses()), ...(await lens.statuses())]).toEqual([
      "B1 reserved",
      "L1 reserved",
      "L2 reserved",
    ])
    expect(await lens.level()).toMatchObject({ stocked: 2, on_hand: 2, ...whole })
  })

  it("moves Medusa's reservation along when the unit is captured at another location", async () => {
    const units = await unitsIn(store)
    const elsewhere = store.ids.locations[1]!.id
    await units.receive(["HERE"])
    const order = await units.order(1)
    await units.receive(["THERE"], { location_id: elsewhere })
    await expect(units.capture(order, ["THERE"])).rejects.toMatchObject({
      status: 400,
      body: { code: "wrong_location" },
    })
    const inventory = store.container.resolve(Modules.INVENTORY)
    const reservations = () => inventory.listReservationItems({ line_item_id: order.line })
    const noted = { description: "Fragile", metadata: { erp: "R-17" } }
    await inventory.updateReservationItems({ id: (await reservations())[0]!.id, ...noted })
    await units.capture(order, ["THERE"], { location_id: elsewhere })
    expect((await units.lineOf(order)).reservations).toMatchObject([
      { location: { id: elsewhere }, quantity: 1 },
    ])
    expect(await reservations()).toMatchObject([noted])
    await fulfilOrder(store.admin, order.id)
    expect(await units.statuses()).toEqual(["HERE in_stock", "THERE sold"])
    expect(await units.level()).toMatchObject({ stocked: 1, reserved: 0, on_hand: 1, ...whole })
    expect(await units.level(elsewhere)).toMatchObject({ stocked: 0, on_hand: 0, ...whole })
  })

  it("moves it along when a capture whose answer was lost is repeated", async () => {
    const units = await unitsIn(store)
    const elsewhere = store.ids.locations[1]!.id
    await units.receive(["LOST-1"])
    const order = await units.order(1)
    await units.receive(["LOST-2"], { location_id: elsewhere })
    const path = `/admin/orders/${order.id}/serials/capture`
    const body = { line_item_id: order.line, serials: ["LOST-2"], location_id: elsewhere }
    const key = { "idempotency-key": `lost ${order.id}` }
    await store.admin.post(path, body, key)
    // What the workflow leaves whose commit was not heard of: its units are captured, and the reservation is back.
    await moveReservation(store.container, {
      line_item_id: order.line,
      inventory_item_id: units.itemId,
      location_id: units.locationId,
    })
    expect(await units.level(elsewhere)).toMatchObject({ on_hand: 1, reserved: 0 })
    await store.admin.post(path, body, key)
    expect((await units.lineOf(order)).reservations).toMatchObject([
      { location: { id: elsewhere }, quantity: 1 },
    ])
    await fulfilOrder(store.admin, order.id)
    // Repeated later still, it changes nothing.
    await store.admin.post(path, body, key)
    expect(await units.statuses()).toEqual(["LOST-1 in_stock", "LOST-2 sold"])
    expect(await units.level(elsewhere)).toMatchObject({ stocked: 0, reserved: 0, ...whole })
  })

  it("takes no reservation away from a unit that is captured for the line", async () => {
    const units = await unitsIn(store)
    const elsewhere = store.ids.locations[1]!.id
    await units.receive(["LEFT-A1", "LEFT-A2"])
    const order = await units.order(2)
    await units.capture(order, ["LEFT-A1"])
    await units.receive(["LEFT-B1", "LEFT-B2"], { location_id: elsewhere })
    const there = { location_id: elsewhere }
    await expect(units.capture(order, ["LEFT-B1"], there)).rejects.toMatchObject({
      status: 400,
      body: { code: "wrong_location", serials: [{ serial: "LEFT-A1" }] },
    })
    expect((await units.lineOf(order)).reservations).toMatchObject([
      { location: { id: units.locationId }, quantity: 2 },
    ])
    const { id: serial_id } = await units.unit("LEFT-A1")
    await units.capture(order, ["LEFT-B1", "LEFT-B2"], { ...there, release: [serial_id] })
    await fulfilOrder(store.admin, order.id)
    expect(await units.statuses()).toEqual([
      "LEFT-A1 in_stock",
      "LEFT-A2 in_stock",
      "LEFT-B1 sold",
      "LEFT-B2 sold",
    ])
  })

  it("lets proposals go that the reservation leaves behind", async () => {
    const units = await unitsIn(store, { policy: { allocation: "placement" } })
    const elsewhere = store.ids.locations[1]!.id
    await units.receive(["GO-A1", "GO-A2"])
    const order = await units.order(2)
    await eventually(async () => expect((await units.lineOf(order)).captured).toHaveLength(2))
    await units.receive(["GO-B1", "GO-B2"], { location_id: elsewhere })
    await units.capture(order, ["GO-B1"], { location_id: elsewhere })
    expect(await units.statuses()).toEqual([
      "GO-A1 in_stock",
      "GO-A2 in_stock",
      "GO-B1 reserved",
      "GO-B2 in_stock",
    ])
  })

  it("refuses a capture at a location where all is reserved for others, in a clerk's words", async () => {
    const units = await unitsIn(store)
    const elsewhere = store.ids.locations[1]!.id
    await units.receive(["OTHERS"], { location_id: elsewhere })
    await units.order(1)
    await units.receive(["HERE"])
    const order = await units.order(1)
    await expect(
      units.capture(order, ["OTHERS"], { location_id: elsewhere })
    ).rejects.toMatchObject({ status: 409, body: { code: "none_available" } })
    expect(await units.statuses()).toEqual(["HERE in_stock", "OTHERS in_stock"])
    expect((await units.lineOf(order)).reservations).toMatchObject([
      { location: { id: units.locationId }, quantity: 1 },
    ])
  })

  it("refuses a capture at a location that has never stocked the item, with a code of ours", async () => {
    const units = await unitsIn(store)
    await units.receive(["STAYS"])
    const order = await units.order(1)
    const elsewhere = store.ids.locations[1]!.id
    await expect(units.capture(order, ["STAYS"], { location_id: elsewhere })).rejects.toMatchObject(
      {
        status: 409,
        body: {
          code: "not_enough_stock",
          message: expect.stringContaining("1 are needed") as unknown,
        },
      }
    )
    expect((await units.lineOf(order)).reservations).toMatchObject([
      { location: { id: units.locationId }, quantity: 1 },
    ])
  })

  it("leaves an untracked line and its order alone", async () => {
    const tracked = await unitsIn(store)
    await tracked.receive(["A1"])
    const plain = await createProduct(store.admin, store.ids, {
      title: `Cable ${tracked.itemId}`,
      variants: [{ sku: `CABLE-${tracked.itemId}`, stock: { [tracked.locationId]: 5 } }],
    })
    const order = await placeOrder(store.shop, store.ids, [
      { variantId: plain.variants[0]!.id, quantity: 2 },
      { variantId: tracked.variantId, quantity: 1 },
    ])
    const lineOf = (variantId: string) => order.items!.find((item) => item.variant_id === variantId)
    const cable = lineOf(plain.variants[0]!.id)
    const phone = lineOf(tracked.variantId)
    await fulfilOrder(store.admin, order.id, {
      locationId: tracked.locationId,
      items: [{ id: cable!.id, quantity: 2 }],
    })
    await expect(
      fulfilOrder(store.admin, order.id, {
        locationId: tracked.locationId,
        items: [{ id: phone!.id, quantity: 1 }],
      })
    ).rejects.toMatchObject({ body: { code: "too_few_for_line" } })
    await trackItem(store, plain.variants[0]!.inventoryItemIds[0]!)
  })
}

export default suite
