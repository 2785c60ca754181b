import { Modules, OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { Client } from "pg"
import { createProduct, editOrder, fulfilOrder, placeOrder } from "../../scripts/store-client"
import type { OrderSerialsResponse } from "../../src/types/orders"
import { alignAllOrders } from "../../src/workflows/aligning/align-orders"
import { SERIAL_CAPTURES_RELEASED } from "../../src/workflows/aligning/align-order"
import { moveReservation } from "../../src/workflows/capturing/move-reservation"
import { serialService } from "../../src/workflows/support/request"
import { eventually, heard } from "../support/events"
import { quiet } from "../support/quiet"
import type { StoreSuite, TestStore } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** What becomes of captured serials when their order is edited. */
const suite: StoreSuite = (store) => {
  it("asks for more serials where an edit raised a line, and fulfils them all", async () => {
    const units = await unitsIn(store)
    await units.receive(["CO-A1", "CO-A2", "CO-A3"])
    const order = await units.order(1)
    await units.capture(order, ["CO-A1"])
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 3 }] })
    expect(await units.lineOf(order)).toMatchObject({ needed: 3, missing: 2 })
    await expect(
      fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    ).rejects.toMatchObject({ body: { code: "too_few_for_line" } })
    await units.capture(order, ["CO-A2", "CO-A3"])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["CO-A1 sold", "CO-A2 sold", "CO-A3 sold"])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("asks for the serials of a line that an edit added", async () => {
    const units = await unitsIn(store)
    const other = await unitsIn(store)
    await units.receive(["CO-L1"])
    await other.receive(["CO-L2"])
    const order = await units.order(1)
    await units.capture(order, ["CO-L1"])
    await editOrder(store.admin, order.id, { add: [{ variantId: other.variantId, quantity: 1 }] })
    const { lines } = await store.admin.get<OrderSerialsResponse>(
      `/admin/orders/${order.id}/serials`
    )
    expect(lines.map(({ components }) => components[0]!.missing).sort()).toEqual([0, 1])
  })

  it("frees what an edit does not need any more, the latest first, and tells of it once", async () => {
    const units = await unitsIn(store)
    await units.receive(["CO-B1", "CO-B2", "CO-B3"])
    const order = await units.order(3)
    await units.capture(order, ["CO-B1"])
    await units.capture(order, ["CO-B2", "CO-B3"])
    const told = heard(store, SERIAL_CAPTURES_RELEASED)
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 1 }] })
    await eventually(async () =>
      expect(await units.statuses()).toEqual(["CO-B1 reserved", "CO-B2 in_stock", "CO-B3 in_stock"])
    )
    await eventually(async () => expect(told.data).toHaveLength(1))
    expect(told.data).toMatchObject([{ order_id: order.id, serial_ids: expect.any(Array) }])
    await repeatEdit(store, order.id)
    await alignAllOrders(store.container)
    told.stop()
    expect(told.data).toHaveLength(1)
    expect(await units.lineOf(order)).toMatchObject({ needed: 1, missing: 0 })
    expect(await units.level()).toMatchObject({ stocked: 3, reserved: 1, available: 2 })
  })

  it("counts what left without serials, once nothing is on its way any more", async () => {
    const units = await unitsIn(store, { policy: { fulfillment: "optional" } })
    // Medusa lets a part leave only where the rest of the line has free stock.
    const numbers = ["CO-W1", "CO-W2", "CO-W3", "CO-W4", "CO-W5", "CO-W6"]
    await units.receive(numbers)
    const order = await units.order(3)
    const fulfilment = await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    await units.capture(order, ["CO-W1", "CO-W2"])
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 2 }] })
    await quiet(store)
    expect((await capturedOf(units, order)).length).toBe(2)
    await leftDaysAgo(store, fulfilment)
    await alignAllOrders(store.container)
    expect(await capturedOf(units, order)).toMatchObject([{ number: "CO-W1" }])
  })

  it("frees all serials of a removed line", async () => {
    const units = await unitsIn(store)
    const other = await unitsIn(store)
    await units.receive(["CO-C1"])
    await other.receive(["CO-C2"])
    const placed = await placeOrder(store.shop, store.ids, [
      { variantId: units.variantId, quantity: 1 },
      { variantId: other.variantId, quantity: 1 },
    ])
    const line = placed.items!.find(({ variant_id }) => variant_id === other.variantId)!.id
    await other.capture({ id: placed.id, line }, ["CO-C2"])
    expect(await other.statuses()).toEqual(["CO-C2 reserved"])
    await editOrder(store.admin, placed.id, { set: [{ id: line, quantity: 0 }] })
    await eventually(async () => expect(await other.statuses()).toEqual(["CO-C2 in_stock"]))
    expect(await other.level()).toMatchObject({ reserved: 0, available: 1, discrepancy: 0 })
  })

  it("is found by the job where no event came", async () => {
    const units = await unitsIn(store)
    await units.receive(["CO-D1", "CO-D2"])
    const order = await units.order(2)
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 1 }] })
    await quiet(store)
    // Captured by somebody who looked at the order before the edit, past the limit: as an event that never came leaves it.
    await captureBeyond(store, units, order, ["CO-D1", "CO-D2"])
    await alignAllOrders(store.container)
    expect(await units.statuses()).toEqual(["CO-D1 reserved", "CO-D2 in_stock"])
    await alignAllOrders(store.container)
    expect(await units.statuses()).toEqual(["CO-D1 reserved", "CO-D2 in_stock"])
  })

  it("chooses the additional ones by itself where the policy allocates at placement, once", async () => {
    const units = await unitsIn(store, { policy: { allocation: "placement", strategy: "fifo" } })
    const manual = await unitsIn(store)
    await units.receive(["CO-E1", "CO-E2", "CO-E3"])
    await manual.receive(["CO-E9"])
    const order = await units.order(1)
    await eventually(async () => expect(await units.lineOf(order)).toMatchObject({ missing: 0 }))
    await editOrder(store.admin, order.id, {
      set: [{ id: order.line, quantity: 2 }],
      add: [{ variantId: manual.variantId, quantity: 1 }],
    })
    await eventually(async () => expect(await capturedOf(units, order)).toHaveLength(2))
    const [, latest] = await capturedOf(units, order)
    await store.admin.post(`/admin/orders/${order.id}/serials/release`, {
      serial_ids: [latest!.serial_id],
    })
    await repeatEdit(store, order.id)
    await quiet(store)
    expect(await capturedOf(units, order)).toHaveLength(1)
    expect(await manual.statuses()).toEqual(["CO-E9 in_stock"])
    // A need that goes and comes back is a need again.
    for (const quantity of [1, 2]) {
      await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity }] })
      await eventually(async () => expect(await capturedOf(units, order)).toHaveLength(quantity))
    }
  })

  it("keeps captures of what left in part", async () => {
    const units = await unitsIn(store)
    await units.receive(["CO-F1", "CO-F2", "CO-F3", "CO-F4", "CO-F5"])
    const order = await units.order(3)
    await units.capture(order, ["CO-F1", "CO-F2", "CO-F3"])
    await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
      additionalData: { serials: ["CO-F1"] },
    })
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 2 }] })
    await eventually(async () =>
      expect(await units.statuses()).toEqual([
        "CO-F1 sold",
        "CO-F2 reserved",
        "CO-F3 in_stock",
        "CO-F4 in_stock",
        "CO-F5 in_stock",
      ])
    )
    await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("has the reservation follow units that are elsewhere than Medusa reserved anew, or frees them", async () => {
    const there = store.ids.locations[1]!.id
    const units = await unitsIn(store)
    await units.receive(["CO-G1", "CO-G2"])
    await units.receive(["CO-H1", "CO-H2"], { location_id: there })
    const order = await units.order(1)
    await units.capture(order, ["CO-H1"], { location_id: there })
    expect((await units.lineOf(order)).reservations).toMatchObject([{ location: { id: there } }])
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 2 }] })
    await eventually(async () =>
      expect((await units.lineOf(order)).reservations).toMatchObject([
        { location: { id: there }, quantity: 2 },
      ])
    )
    expect(await units.statuses()).toContain("CO-H1 reserved")

    // Three are not there: the units go free, and the line is reserved where it can be.
    await units.receive(["CO-G3"])
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 3 }] })
    await eventually(async () => expect(await units.statuses()).toContain("CO-H1 in_stock"))
    expect(await units.lineOf(order)).toMatchObject({
      missing: 3,
      reservations: [{ location: { id: units.locationId }, quantity: 3 }],
    })
    expect(await units.level(there)).toMatchObject({ reserved: 0, available: 2, discrepancy: 0 })
  })

  it("leaves one reservation where two have it follow the units at once", async () => {
    const there = store.ids.locations[1]!.id
    const units = await unitsIn(store)
    await units.receive(["CO-M1"])
    await units.receive(["CO-M2"], { location_id: there })
    const order = await units.order(1)
    const move = {
      line_item_id: order.line,
      inventory_item_id: units.itemId,
      location_id: there,
    }
    await Promise.all([1, 2, 3].map(() => moveReservation(store.container, move)))
    const inventory = store.container.resolve(Modules.INVENTORY)
    expect(await inventory.listReservationItems({ line_item_id: order.line })).toMatchObject([
      { location_id: there, quantity: 1 },
    ])
    expect(await units.level(there)).toMatchObject({ reserved: 1, available: 0 })
    expect(await units.level()).toMatchObject({ reserved: 0, available: 1 })
  })

  it("counts a kit's components as often as they are in it", async () => {
    const lens = await unitsIn(store)
    await lens.receive(["CO-K1", "CO-K2", "CO-K3", "CO-K4"])
    const kit = await createProduct(store.admin, store.ids, {
      title: `Edited kit ${lens.itemId}`,
      variants: [
        { sku: `EKIT-${lens.itemId}`, parts: [{ inventoryItemId: lens.itemId, quantity: 2 }] },
      ],
    })
    const placed = await placeOrder(store.shop, store.ids, [
      { variantId: kit.variants[0]!.id, quantity: 2 },
    ])
    const order = { id: placed.id, line: placed.items![0]!.id }
    await lens.capture(order, ["CO-K1", "CO-K2", "CO-K3", "CO-K4"])
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 1 }] })
    await eventually(async () =>
      expect(await lens.statuses()).toEqual([
        "CO-K1 reserved",
        "CO-K2 reserved",
        "CO-K3 in_stock",
        "CO-K4 in_stock",
      ])
    )
    await fulfilOrder(store.admin, order.id, { locationId: lens.locationId })
    expect(await lens.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })
}

async function capturedOf(units: Units, order: { id: string }) {
  return (await units.lineOf(order)).captured
}

/** Medusa's event of an edit once more. */
async function repeatEdit(store: TestStore, order_id: string) {
  await store.container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: OrderEditWorkflowEvents.CONFIRMED, data: { order_id, actions: [] } })
}

async function captureBeyond(
  store: TestStore,
  units: Units,
  order: { id: string; line: string },
  numbers: string[]
) {
  const ids = await Promise.all(numbers.map(async (number) => (await units.unit(number)).id))
  await serialService(store.container).execute({
    kind: "capture",
    actor: { type: "system", id: null },
    idempotency_key: `beyond ${order.id}`,
    batches: [
      {
        command: "capture",
        set: { order_id: order.id, order_line_item_id: order.line, captured_as: "manual" },
        units: ids.map((serial_id) => ({ serial_id })),
      },
    ],
  })
}

/** Makes a fulfilment as old as if it had been made two days ago. */
async function leftDaysAgo({ databaseUrl }: TestStore, fulfilmentId: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      "update fulfillment set created_at = created_at - interval '2 days' where id = $1",
      [fulfilmentId]
    )
  } finally {
    await client.end()
  }
}

export default suite
