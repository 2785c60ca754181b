import { convertDraftOrderWorkflow } from "@medusajs/medusa/core-flows"
import {
  convertDraftOrder,
  createDraftOrder,
  createProduct,
  fulfilOrder,
  placeOrder,
} from "../../scripts/store-client"
import type { OrderSerialsResponse } from "../../src/types/orders"
import { alignAllOrders } from "../../src/workflows/aligning/align-orders"
import { eventually } from "../support/events"
import { quiet } from "../support/quiet"
import type { StoreSuite, TestStore } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Draft orders: the counter sale. What is captured for one is nobody else's, and its own when it is placed. */
const suite: StoreSuite = (store) => {
  const atSale = { policy: { allocation: "sale" as const } }

  it("is not converted before its serials are captured, where the policy says so", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-A1", "DO-A2", "DO-A3"])
    const draft = await draftOf(store, units, 2)
    await units.capture(draft, ["DO-A1"])
    await expect(convertDraftOrder(store.admin, draft.id)).rejects.toMatchObject({
      status: 400,
      body: {
        code: "too_few_for_line",
        serials: [{ detail: { missing: 1, given: 1, needed: 2 } }],
      },
    })
    expect(await units.statuses()).toEqual(["DO-A1 reserved", "DO-A2 in_stock", "DO-A3 in_stock"])
    await units.capture(draft, ["DO-A2"])
    await convertDraftOrder(store.admin, draft.id)
    expect(await units.level()).toMatchObject({
      stocked: 3,
      reserved: 2,
      withheld: 0,
      available: 1,
      discrepancy: 0,
    })
    await fulfilOrder(store.admin, draft.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["DO-A1 sold", "DO-A2 sold", "DO-A3 in_stock"])
    expect(await units.unit("DO-A1")).toMatchObject({ held_for: null })
  })

  it("is converted without them where the policy says otherwise", async () => {
    const units = await unitsIn(store)
    await units.receive(["DO-B1"])
    const draft = await draftOf(store, units, 1)
    await convertDraftOrder(store.admin, draft.id)
    expect(await units.lineOf(draft)).toMatchObject({ needed: 1, missing: 1 })
  })

  it("keeps a captured unit from everybody else, and gives the last one to its own draft", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-C1"])
    const draft = await draftOf(store, units, 1)
    await units.capture(draft, ["DO-C1"])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      withheld: 1,
      available: 0,
      sellable: 0,
    })
    await expect(units.order(1)).rejects.toThrow()
    await convertDraftOrder(store.admin, draft.id)
    expect(await units.level()).toMatchObject({ stocked: 1, reserved: 1, withheld: 0 })
    expect((await units.lineOf(draft)).captured).toMatchObject([{ number: "DO-C1" }])
  })

  it("stays as it was when Medusa refuses to convert it", async () => {
    const units = await unitsIn(store, atSale)
    const other = await unitsIn(store)
    await units.receive(["DO-D1"])
    await other.receive(["DO-D2"])
    const draftId = await createDraftOrder(store.admin, store.ids, [
      { variantId: units.variantId, quantity: 1 },
      { variantId: other.variantId, quantity: 1 },
    ])
    const draft = { id: draftId, line: await lineOfVariant(store, draftId, units) }
    await units.capture(draft, ["DO-D1"])
    // Nothing is kept for the other line: somebody else buys the last one.
    await other.order(1)
    await expect(convertDraftOrder(store.admin, draftId)).rejects.toMatchObject({ status: 400 })
    expect(await units.unit("DO-D1")).toMatchObject({ status: "reserved", held_for: draftId })
    expect(await units.level()).toMatchObject({ withheld: 1, available: 0, discrepancy: 0 })
    await other.receive(["DO-D3"])
    await convertDraftOrder(store.admin, draftId)
    expect(await units.unit("DO-D1")).toMatchObject({ status: "reserved", held_for: null })
  })

  it("is reserved where its units are, wherever Medusa would have reserved", async () => {
    const there = store.ids.locations[1]!.id
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-E1"])
    await units.receive(["DO-E2"], { location_id: there })
    const draft = await draftOf(store, units, 1)
    await units.capture(draft, ["DO-E2"])
    await convertDraftOrder(store.admin, draft.id)
    expect((await units.lineOf(draft)).reservations).toMatchObject([
      { location: { id: there }, quantity: 1 },
    ])
    expect(await units.level()).toMatchObject({ reserved: 0, available: 1 })
    await fulfilOrder(store.admin, draft.id, { locationId: there })
    expect(await units.statuses()).toEqual(["DO-E1 in_stock", "DO-E2 sold"])
  })

  it("takes its captures along when code converts it", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-F1", "DO-F2"])
    const draft = await draftOf(store, units, 1)
    await units.capture(draft, ["DO-F1"])
    await convertDraftOrderWorkflow(store.container).run({ input: { id: draft.id } })
    await eventually(async () =>
      expect(await units.unit("DO-F1")).toMatchObject({ status: "reserved", held_for: null })
    )
    await eventually(async () =>
      expect(await units.level()).toMatchObject({ reserved: 1, withheld: 0, available: 1 })
    )
  })

  it("frees its units when it is deleted, once", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-G1"])
    const draft = await draftOf(store, units, 1)
    await units.capture(draft, ["DO-G1"])
    await store.admin.delete(`/admin/draft-orders/${draft.id}`)
    await eventually(async () =>
      expect(await units.unit("DO-G1")).toMatchObject({ status: "in_stock", held_for: null })
    )
    await eventually(async () =>
      expect(await units.level()).toMatchObject({ withheld: 0, available: 1, discrepancy: 0 })
    )
    const { version } = await units.unit("DO-G1")
    await alignAllOrders(store.container)
    expect((await units.unit("DO-G1")).version).toBe(version)
  })

  it("gets line and serial by one scan, and one unit more of a line by the next", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-H1", "DO-H2", "DO-H3"])
    const other = await unitsIn(store)
    await other.receive(["DO-I1"])
    const draft = await draftOf(store, units, 1)
    await scan(store, draft.id, "DO-H1")
    expect(await units.lineOf(draft)).toMatchObject({ needed: 1, missing: 0 })
    await scan(store, draft.id, "DO-H2", { "idempotency-key": "scan DO-H2" })
    await scan(store, draft.id, "DO-H2", { "idempotency-key": "scan DO-H2" })
    const { lines } = await scan(store, draft.id, "DO-I1")
    expect(lines).toHaveLength(2)
    expect(await units.lineOf(draft)).toMatchObject({ needed: 2, missing: 0 })
    await expect(scan(store, draft.id, "DO-H1")).rejects.toMatchObject({
      status: 409,
      body: { code: "already_captured" },
    })
    await convertDraftOrder(store.admin, draft.id)
    await fulfilOrder(store.admin, draft.id, { locationId: units.locationId })
    expect([...(await units.statuses()), ...(await other.statuses())]).toEqual([
      "DO-H1 sold",
      "DO-H2 sold",
      "DO-H3 in_stock",
      "DO-I1 sold",
    ])
  })

  it("gets what is scanned while it is edited with that edit, and not without it", async () => {
    const units = await unitsIn(store, atSale)
    const other = await unitsIn(store, atSale)
    await units.receive(["DO-J1"])
    await other.receive(["DO-J2"])
    const draft = await draftOf(store, units, 1)
    await store.admin.post(`/admin/draft-orders/${draft.id}/edit`)
    await scan(store, draft.id, "DO-J2")
    expect(await other.statuses()).toEqual(["DO-J2 reserved"])
    await alignAllOrders(store.container)
    expect(await other.statuses()).toEqual(["DO-J2 reserved"])
    await store.admin.delete(`/admin/draft-orders/${draft.id}/edit`)
    await eventually(async () => expect(await other.statuses()).toEqual(["DO-J2 in_stock"]))

    await store.admin.post(`/admin/draft-orders/${draft.id}/edit`)
    await scan(store, draft.id, "DO-J2")
    await store.admin.post(`/admin/draft-orders/${draft.id}/edit/confirm`)
    await quiet(store)
    expect(await other.statuses()).toEqual(["DO-J2 reserved"])
  })

  it("refuses scans that it cannot take, and nothing has happened", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-K1", "DO-K2"])
    await createProduct(store.admin, store.ids, {
      title: `Draft twin ${units.itemId}`,
      variants: [
        { sku: `TWIN-${units.itemId}`, parts: [{ inventoryItemId: units.itemId, quantity: 1 }] },
        { sku: `PAIR-${units.itemId}`, parts: [{ inventoryItemId: units.itemId, quantity: 2 }] },
      ],
    })
    const other = await unitsIn(store, { stock: 1 })
    const draft = await draftOf(store, other, 1)
    const refused = (body: object, code: string) =>
      expect(
        store.admin.post(`/admin/draft-orders/${draft.id}/serials/scan`, body)
      ).rejects.toMatchObject({ body: { code } })
    await refused({ serial: "DO-NOBODY" }, "unknown_serial")
    await refused({ serial: "DO-K1" }, "variant_unclear")
    await refused({ serial: "DO-K1", variant_id: other.variantId }, "wrong_item")
    const order = await units.order(1)
    await units.capture(order, ["DO-K1"])
    await refused({ serial: "DO-K1", variant_id: units.variantId }, "reserved_elsewhere")
    await expect(scanAt(store, order.id, { serial: "DO-K2" })).rejects.toMatchObject({
      body: { code: "not_a_draft" },
    })
    const { lines } = await store.admin.get<OrderSerialsResponse>(
      `/admin/orders/${draft.id}/serials`
    )
    expect(lines).toHaveLength(1)
    // No edit is left behind, either.
    expect(await units.level()).toMatchObject({
      stocked: 2,
      reserved: 1,
      withheld: 0,
      available: 1,
    })
    await scanAt(store, draft.id, { serial: "DO-K2", variant_id: units.variantId })
    expect(await units.statuses()).toEqual(["DO-K1 reserved", "DO-K2 reserved"])
  })

  it("lets one of two drafts have a unit, and tells the other why", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-M1", "DO-M2"])
    const drafts = [await draftOf(store, units, 1), await draftOf(store, units, 1)]
    const results = await Promise.allSettled(drafts.map(({ id }) => scan(store, id, "DO-M1")))
    const lost = results.flatMap((one) => (one.status === "rejected" ? [one.reason as object] : []))
    expect(lost).toMatchObject([{ status: 409, body: { code: "reserved_elsewhere" } }])
    expect(await units.level()).toMatchObject({ withheld: 1, available: 1, discrepancy: 0 })
  })

  it("is placed once by two clients at once, and its unit is reserved once", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-TWO1", "DO-TWO2"])
    const draft = await draftOf(store, units, 1)
    await units.capture(draft, ["DO-TWO1"])
    const answers = await Promise.allSettled([
      convertDraftOrder(store.admin, draft.id),
      convertDraftOrder(store.admin, draft.id),
    ])
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    await eventually(async () =>
      expect(await units.level()).toMatchObject({
        stocked: 2,
        reserved: 1,
        withheld: 0,
        available: 1,
        discrepancy: 0,
      })
    )
    expect(await units.lineOf(draft)).toMatchObject({ needed: 1, missing: 0 })
    await fulfilOrder(store.admin, draft.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["DO-TWO1 sold", "DO-TWO2 in_stock"])
  })

  it("takes what two clients scan at once, each its unit", async () => {
    const units = await unitsIn(store, atSale)
    await units.receive(["DO-BOTH1", "DO-BOTH2", "DO-BOTH3"])
    const draft = await draftOf(store, units, 1)
    await Promise.all(
      ["DO-BOTH1", "DO-BOTH2", "DO-BOTH3"].map((number) => scan(store, draft.id, number))
    )
    expect(await units.lineOf(draft)).toMatchObject({ needed: 3, missing: 0 })
    await convertDraftOrder(store.admin, draft.id)
    expect(await units.level()).toMatchObject({ reserved: 3, withheld: 0, discrepancy: 0 })
  })

  it("wants each unit of a kit", async () => {
    const lens = await unitsIn(store, atSale)
    await lens.receive(["DO-L1", "DO-L2", "DO-L3", "DO-L4"])
    const kit = await createProduct(store.admin, store.ids, {
      title: `Draft kit ${lens.itemId}`,
      variants: [
        { sku: `DKIT-${lens.itemId}`, parts: [{ inventoryItemId: lens.itemId, quantity: 2 }] },
      ],
    })
    const draftId = await createDraftOrder(store.admin, store.ids, [
      { variantId: kit.variants[0]!.id, quantity: 2 },
    ])
    for (const number of ["DO-L1", "DO-L2", "DO-L3"]) await scan(store, draftId, number)
    await expect(convertDraftOrder(store.admin, draftId)).rejects.toMatchObject({
      body: { code: "too_few_for_line", serials: [{ detail: { missing: 1 } }] },
    })
    await scan(store, draftId, "DO-L4")
    await convertDraftOrder(store.admin, draftId)
    expect(await lens.level()).toMatchObject({ reserved: 4, withheld: 0, discrepancy: 0 })
  })

  it("leaves a draft of untracked items to Medusa", async () => {
    const product = await createProduct(store.admin, store.ids, {
      title: "Draft cable",
      variants: [{ sku: "DRAFT-CABLE", price: 5, stock: { [store.ids.locations[0]!.id]: 5 } }],
    })
    const lines = [{ variantId: product.variants[0]!.id, quantity: 1 }]
    const draftId = await createDraftOrder(store.admin, store.ids, lines)
    await convertDraftOrder(store.admin, draftId)
    await expect(convertDraftOrder(store.admin, draftId)).rejects.toMatchObject({ status: 400 })
    await placeOrder(store.shop, store.ids, lines)
    await expect(convertDraftOrder(store.admin, "order_none")).rejects.toMatchObject({
      status: 404,
    })
  })
}

async function draftOf(store: TestStore, units: Units, quantity: number) {
  const id = await createDraftOrder(store.admin, store.ids, [
    { variantId: units.variantId, quantity },
  ])
  return { id, line: await lineOfVariant(store, id, units) }
}

async function lineOfVariant(store: TestStore, id: string, units: Units): Promise<string> {
  const { lines } = await store.admin.get<OrderSerialsResponse>(`/admin/orders/${id}/serials`)
  return lines.find(({ components }) => components[0]?.item.id === units.itemId)!.line_item_id
}

function scan(
  store: TestStore,
  draftId: string,
  serial: string,
  headers: Record<string, string> = {}
) {
  return scanAt(store, draftId, { serial }, headers)
}

function scanAt(
  store: TestStore,
  draftId: string,
  body: object,
  headers: Record<string, string> = {}
) {
  return store.admin.post<OrderSerialsResponse>(
    `/admin/draft-orders/${draftId}/serials/scan`,
    body,
    headers
  )
}

export default suite
