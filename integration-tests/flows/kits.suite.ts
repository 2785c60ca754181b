import {
  cancelFulfilment,
  claim,
  confirmReceipt,
  createProduct,
  editOrder,
  enterReceipt,
  fulfilOrder,
  placeOrder,
  requestReturn,
} from "../../scripts/store-client"
import type { ClaimSerialsResponse } from "../../src/types/returns"
import type { OrderSerialsResponse } from "../../src/types/orders"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** Kits: each component of a line by its own serials, on every way that a line goes. */
const suite: StoreSuite = (store) => {
  const orders = (id: string) => `/admin/orders/${id}/serials`

  /** A kit of one body and two lenses, with units of both in stock; numbers begin with a word of the test's own. */
  async function kitOf(word: string, kits: number) {
    const [body, lens] = [await unitsIn(store), await unitsIn(store)]
    await body.receive(Array.from({ length: kits }, (_, at) => `${word}-B${at + 1}`))
    await lens.receive(Array.from({ length: 2 * kits }, (_, at) => `${word}-L${at + 1}`))
    const product = await createProduct(store.admin, store.ids, {
      title: `Kit ${word}`,
      variants: [
        {
          sku: `KIT-${word}`,
          parts: [
            { inventoryItemId: body.itemId, quantity: 1 },
            { inventoryItemId: lens.itemId, quantity: 2 },
          ],
        },
      ],
    })
    const order = async (quantity: number) => {
      const variantId = product.variants[0]!.id
      const placed = await placeOrder(store.shop, store.ids, [{ variantId, quantity }])
      return { id: placed.id, line: placed.items![0]!.id }
    }
    const capture = (
      to: { id: string; line: string },
      { itemId }: { itemId: string },
      serials: string[]
    ) =>
      store.admin.post<OrderSerialsResponse>(`${orders(to.id)}/capture`, {
        line_item_id: to.line,
        inventory_item_id: itemId,
        serials,
      })
    const statuses = async () => [...(await body.statuses()), ...(await lens.statuses())]
    return { body, lens, order, capture, statuses, locationId: body.locationId }
  }

  type Kit = Awaited<ReturnType<typeof kitOf>>

  /** A kit that left, with its first body and its first two lenses. */
  async function soldKit(kit: Kit, word: string) {
    const order = await kit.order(1)
    await kit.capture(order, kit.body, [`${word}-B1`])
    await kit.capture(order, kit.lens, [`${word}-L1`, `${word}-L2`])
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: kit.locationId })
    return { order, fulfilment }
  }

  const returnOf = (kit: Kit, order: { id: string; line: string }) =>
    requestReturn(store.admin, {
      orderId: order.id,
      locationId: kit.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })

  it("need a serial of each component, and get each back when their fulfilment is cancelled", async () => {
    const kit = await kitOf("KA", 1)
    const order = await kit.order(1)
    await kit.capture(order, kit.body, ["KA-B1"])
    await kit.capture(order, kit.lens, ["KA-L1"])
    const fulfil = () => fulfilOrder(store.admin, order.id, { locationId: kit.locationId })
    await expect(fulfil()).rejects.toMatchObject({
      body: { code: "too_few_for_line", serials: [{ detail: { missing: 1 } }] },
    })
    await expect(kit.capture(order, kit.lens, ["KA-B1"])).rejects.toMatchObject({
      body: { code: "wrong_item" },
    })
    await kit.capture(order, kit.lens, ["KA-L2"])
    const fulfilment = await fulfil()
    expect(await kit.statuses()).toEqual(["KA-B1 sold", "KA-L1 sold", "KA-L2 sold"])
    await cancelFulfilment(store.admin, order.id, fulfilment)
    expect(await kit.statuses()).toEqual(["KA-B1 reserved", "KA-L1 reserved", "KA-L2 reserved"])
    await store.admin.post(`/admin/orders/${order.id}/cancel`)
    await eventually(async () =>
      expect(await kit.statuses()).toEqual(["KA-B1 in_stock", "KA-L1 in_stock", "KA-L2 in_stock"])
    )
    expect(await kit.body.level()).toMatchObject({ stocked: 1, on_hand: 1, available: 1 })
    expect(await kit.lens.level()).toMatchObject({ stocked: 2, on_hand: 2, available: 2 })
  })

  it("come back by the serials of each component, declared by the buyer, each with its own treatment", async () => {
    const kit = await kitOf("KB", 1)
    const { order } = await soldKit(kit, "KB")
    const returnId = await returnOf(kit, order)
    const path = `/store/returns/${returnId}/serials`
    const declare = (...serials: string[]) => store.shop.post(path, { order_id: order.id, serials })
    await declare("KB-L1")
    await enterReceipt(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
    // Medusa takes the whole kit in, so no component may be missing.
    await expect(confirmReceipt(store.admin, returnId)).rejects.toMatchObject({
      body: {
        serials: [{ code: "too_few_for_line" }, { code: "too_few_for_line" }],
      },
    })
    await declare("KB-B1", "KB-L2")
    await store.admin.post(`/admin/returns/${returnId}/serials/capture`, {
      line_item_id: order.line,
      inventory_item_id: kit.lens.itemId,
      serials: [{ serial: "KB-L2", treatment: "inspect" }],
    })
    await confirmReceipt(store.admin, returnId)
    expect(await kit.statuses()).toEqual(["KB-B1 in_stock", "KB-L1 in_stock", "KB-L2 returned"])
    expect(await kit.body.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    expect(await kit.lens.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("come back by one component only, where the others need no serial", async () => {
    const kit = await kitOf("KC", 1)
    const { order } = await soldKit(kit, "KC")
    await store.admin.post(`/admin/serial-policies/${kit.body.itemId}`, {
      parts: { return: "optional" },
    })
    const returnId = await returnOf(kit, order)
    await store.admin.post(`/admin/returns/${returnId}/serials/capture`, {
      line_item_id: order.line,
      inventory_item_id: kit.lens.itemId,
      serials: [{ serial: "KC-L1" }, { serial: "KC-L2" }],
    })
    await enterReceipt(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
    await confirmReceipt(store.admin, returnId)
    expect(await kit.statuses()).toEqual(["KC-B1 sold", "KC-L1 in_stock", "KC-L2 in_stock"])
    expect(await kit.body.level()).toMatchObject({ stocked: 1, on_hand: 0, awaiting: 1 })
    expect(await kit.lens.level()).toMatchObject({ stocked: 2, on_hand: 2, awaiting: 0 })
  })

  it("are claimed by the one component that is at fault, and linked with what left for it", async () => {
    const kit = await kitOf("KD", 1)
    await kit.lens.receive(["KD-L9"])
    const { order } = await soldKit(kit, "KD")
    const { id } = await claim(store.admin, [{ id: order.line, quantity: 1 }], {
      orderId: order.id,
      locationId: kit.locationId,
      inbound: [],
      outbound: [{ variantId: kit.lens.variantId, quantity: 1 }],
      shippingOptionId: store.ids.locations[0]!.shippingOptionId,
    })
    const name = (body: object) =>
      store.admin.post<ClaimSerialsResponse>(`/admin/claims/${id}/serials/capture`, {
        line_item_id: order.line,
        serials: ["KD-L2"],
        ...body,
      })
    await expect(name({})).rejects.toMatchObject({ body: { code: "missing_value" } })
    await expect(name({ inventory_item_id: kit.body.itemId })).rejects.toMatchObject({
      body: { code: "wrong_item" },
    })
    const { lines } = await name({ inventory_item_id: kit.lens.itemId })
    expect(lines[0]!.components).toMatchObject([
      { claimed: 1, named: [] },
      { claimed: 2, named: [{ number: "KD-L2" }] },
    ])
    const { lines: ordered } = await store.admin.get<OrderSerialsResponse>(orders(order.id))
    const fresh = ordered.find(({ line_item_id }) => line_item_id !== order.line)!.line_item_id
    await kit.lens.capture({ id: order.id, line: fresh }, ["KD-L9"])
    await fulfilOrder(store.admin, order.id, {
      locationId: kit.locationId,
      items: [{ id: fresh, quantity: 1 }],
    })
    await eventually(async () =>
      expect((await kit.lens.unit("KD-L9")).replaces_serial_id).toBe(
        (await kit.lens.unit("KD-L2")).id
      )
    )
    expect((await kit.body.unit("KD-B1")).replaced_by_serial_id).toBeNull()
    expect((await kit.lens.unit("KD-L1")).replaced_by_serial_id).toBeNull()
  })

  it("free what an edited order does not need of each component", async () => {
    const kit = await kitOf("KE", 2)
    const order = await kit.order(2)
    await kit.capture(order, kit.body, ["KE-B1", "KE-B2"])
    await kit.capture(order, kit.lens, ["KE-L1", "KE-L2", "KE-L3"])
    await editOrder(store.admin, order.id, { set: [{ id: order.line, quantity: 1 }] })
    await eventually(async () =>
      expect(await kit.statuses()).toEqual([
        "KE-B1 reserved",
        "KE-B2 in_stock",
        "KE-L1 reserved",
        "KE-L2 reserved",
        "KE-L3 in_stock",
        "KE-L4 in_stock",
      ])
    )
    await fulfilOrder(store.admin, order.id, { locationId: kit.locationId })
    expect((await kit.body.level()).discrepancy).toBe(0)
    expect(await kit.lens.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })

  it("keep a foreign component that came with a return as evidence", async () => {
    const kit = await kitOf("KF", 1)
    const { order } = await soldKit(kit, "KF")
    const returnId = await returnOf(kit, order)
    await store.admin.post("/admin/serials/evidence", {
      inventory_item_id: kit.lens.itemId,
      location_id: kit.locationId,
      serials: ["KF-FOREIGN"],
      reason: "another lens in the box",
      return_id: returnId,
    })
    expect(await kit.lens.unit("KF-FOREIGN")).toMatchObject({
      status: "quarantined",
      owner: "customer",
    })
    expect(await kit.lens.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })
}

export default suite
