import { createProduct } from "../../scripts/store-client"
import type { HistoryResponse } from "../../src/types/serials"
import type { CheckResponse } from "../../src/types/receiving"
import type { OperationResponse } from "../../src/types/operations"
import type {
  DeliveryListResponse,
  DeliveryOperationResponse,
  DeliveryResponse,
  DeliverySerialsResponse,
} from "../../src/types/deliveries"
import {
  DELIVERY_CANCELLED,
  DELIVERY_CLOSED,
  DELIVERY_CREATED,
  DELIVERY_RECEIVED,
} from "../../src/workflows/expected-deliveries/delivery-events"
import { finishPending } from "../../src/workflows/operations/finish-pending"
import { listenTo } from "../support/events"
import { begin } from "../support/interruptions"
import { numbers } from "../support/operations"
import type { StoreSuite } from "../support/store"
import { stockedAt } from "../support/transfers"
import { unitsIn, type Units } from "../support/units"

const NONE = { expected: 0, received: 0, unexpected: 0, missing: 0 }

/** What a supplier announced, and what came. */
const suite: StoreSuite = (store) => {
  const path = "/admin/serial-deliveries"
  let units: Units
  type Headers = Record<string, string>
  const post = (to: string, body: object, headers?: Headers) =>
    store.admin.post<DeliveryOperationResponse>(`${path}${to}`, body, headers)
  const announce = (lines: object[], body = {}, headers?: Headers) =>
    post("", { supplier: "Acme", location_id: units.locationId, lines, ...body }, headers)
  const line = (quantity: number, serials?: string[]) => ({
    inventory_item_id: units.itemId,
    quantity,
    ...(serials ? { serials } : {}),
  })
  const receive = (id: string, serials: string[], body = {}, headers?: Headers) =>
    post(`/${id}/receive`, { inventory_item_id: units.itemId, serials, ...body }, headers)
  const close = (id: string, body = {}) => post(`/${id}/close`, body)
  const show = (id: string) => store.admin.get<DeliveryResponse>(`${path}/${id}`)
  const unitsOf = async (id: string, query = "") => {
    const { serials } = await store.admin.get<DeliverySerialsResponse>(
      `${path}/${id}/serials?${query}`
    )
    return serials.map(({ number, outcome }) => `${number} ${outcome}`)
  }
  const revert = (id: string) =>
    store.admin.post<OperationResponse>(`/admin/serials/operations/${id}/revert`, {})
  const stock = () => stockedAt(store, units.itemId, units.locationId)

  beforeEach(async () => {
    units = await unitsIn(store)
  })

  it("announces numbers, receives them and others, and shows each line's balance until it is closed", async () => {
    const told = listenTo(store, [DELIVERY_CREATED, DELIVERY_RECEIVED, DELIVERY_CLOSED])
    const made = await announce([line(4, ["D1", "D2", "D3"])], {
      reference: "PO 12",
      expected_on: "2027-01-31",
      note: "two boxes",
    })
    const { id } = made.delivery
    expect(made).toMatchObject({
      operation: { kind: "create_delivery", state: "done", serial_count: 3 },
      delivery: {
        id: expect.stringMatching(/^serdel_/),
        supplier: "Acme",
        reference: "PO 12",
        location: { id: units.locationId, name: "Main warehouse" },
        expected_on: "2027-01-31",
        note: "two boxes",
        status: "open",
        created_by: { type: "user" },
        lines: [
          {
            item: { id: units.itemId },
            quantity: 4,
            received: 0,
            announced: 3,
            missing: 4,
            over: 0,
            counts: { ...NONE, expected: 3 },
          },
        ],
      },
    })
    expect(await units.statuses()).toEqual(["D1 expected", "D2 expected", "D3 expected"])
    expect(await stock()).toEqual([0])

    const received = await receive(id, ["d1", "D2", "X9"], { bin: "A-1" })
    expect(received).toMatchObject({
      operation: { kind: "receive", state: "done", serial_count: 3 },
      delivery: {
        status: "open",
        lines: [
          {
            received: 3,
            announced: 3,
            missing: 1,
            over: 0,
            counts: { expected: 1, received: 2, unexpected: 1, missing: 0 },
          },
        ],
      },
    })
    expect(await stock()).toEqual([3])
    expect(await units.level()).toMatchObject({ on_hand: 3, awaiting: 0, discrepancy: 0 })
    expect(await units.unit("X9")).toMatchObject({
      supplier: "Acme",
      delivery_id: id,
      bin: "A-1",
      location_id: units.locationId,
    })
    expect(await unitsOf(id)).toEqual([
      "D3 expected",
      "d1 received",
      "D2 received",
      "X9 unexpected",
    ])
    expect(await unitsOf(id, "outcome=unexpected&outcome=expected&limit=1&offset=1")).toEqual([
      "D3 expected",
    ])

    const closed = await close(id, { reason: "backorder dropped" })
    expect(closed).toMatchObject({
      operation: { kind: "close_delivery", serial_count: 1 },
      delivery: {
        status: "closed",
        lines: [{ received: 3, announced: 3, missing: 1, counts: { expected: 0, missing: 1 } }],
      },
    })
    expect((await show(id)).operations).toMatchObject([
      { kind: "close_delivery", note: "backorder dropped", can_be_undone: true },
      { kind: "receive", can_be_undone: true },
      { kind: "create_delivery", can_be_undone: false, flow: "expected_delivery" },
    ])
    // Its number is free again, and comes to life in the same record.
    const later = await units.receive(["D3"])
    const history = await store.admin.get<HistoryResponse>(
      `/admin/serials/${later.serials[0]!.id}/history`
    )
    expect(history.events.map(({ command }) => command)).toEqual([
      "receive",
      "cancel_announcement",
      "announce",
    ])
    expect((await show(id)).delivery.lines).toMatchObject([{ received: 3, counts: { missing: 1 } }])
    await told.until(3)
    expect(told.events).toEqual(
      [made, received, closed].map((answer, at) => ({
        name: [DELIVERY_CREATED, DELIVERY_RECEIVED, DELIVERY_CLOSED][at],
        data: {
          id,
          operation_id: answer.operation.id,
          serial_ids: expect.arrayContaining(answer.serials.map((serial) => serial.id)),
        },
      }))
    )
    told.stop()
  })

  it("takes more than was ordered, shows it, and counts a line without announced numbers as received", async () => {
    const { delivery } = await announce([line(2)])
    const over = await receive(delivery.id, ["O1", "O2", "O3"])
    expect(over.delivery.lines).toMatchObject([
      { received: 3, announced: 0, missing: 0, over: 1, counts: { ...NONE, received: 3 } },
    ])
  })

  it("puts a line's counts back when a receipt, and opens it again when its closing, is undone", async () => {
    const { delivery } = await announce([line(3, ["U1", "U2"])])
    const { operation } = await receive(delivery.id, ["U1", "U7"])
    await revert(operation.id)
    expect((await show(delivery.id)).delivery.lines).toMatchObject([
      { received: 0, counts: { ...NONE, expected: 2 } },
    ])
    expect(await units.statuses()).toEqual(["U1 expected", "U2 expected"])
    expect(await stock()).toEqual([0])

    const closing = await close(delivery.id)
    await revert(closing.operation.id)
    expect((await show(delivery.id)).delivery).toMatchObject({
      status: "open",
      lines: [{ counts: { ...NONE, expected: 2 } }],
    })
    const received = await receive(delivery.id, ["U1"])
    await close(delivery.id)
    await revert(received.operation.id)
    expect((await show(delivery.id)).delivery).toMatchObject({
      status: "closed",
      lines: [{ received: 0, counts: { ...NONE, expected: 1, missing: 1 } }],
    })
    expect((await close(delivery.id)).delivery.lines).toMatchObject([
      { counts: { ...NONE, missing: 2 } },
    ])
    await expect(close(delivery.id)).rejects.toMatchObject({
      status: 409,
      body: { code: "delivery_ended" },
    })
  })

  it("follows announced units that came by another way, were withdrawn by hand, or changed their item", async () => {
    const other = await unitsIn(store)
    const { delivery } = await announce([line(4, ["W1", "W2", "W3", "W4"])])
    await units.receive(["W1"])
    const { serials } = await receive(delivery.id, ["W4"])
    await store.admin.post("/admin/serials/reclassify", {
      serials: [{ serial_id: serials[0]!.id }],
      inventory_item_id: other.itemId,
      reason: "refurbished",
    })
    const withdrawn = await units.unit("W2")
    await store.admin.post("/admin/serials/commands", {
      command: "cancel_announcement",
      serial_ids: [withdrawn.id],
    })
    const elsewhere = await announce([line(1)])
    await receive(elsewhere.delivery.id, ["W3"])
    expect((await show(delivery.id)).delivery.lines).toMatchObject([
      { received: 2, announced: 4, counts: { ...NONE, received: 2, missing: 2 } },
    ])
    expect((await show(elsewhere.delivery.id)).delivery.lines).toMatchObject([
      { received: 1, announced: 0 },
    ])
  })

  it("lists no number as missing that was announced for another delivery", async () => {
    const { delivery } = await announce([line(1, ["OF-OTHER"])])
    const other = await announce([line(1)])
    const { operation } = await receive(other.delivery.id, ["OF-OTHER"])
    await revert(operation.id)
    expect(await unitsOf(other.delivery.id)).toEqual([])
    expect((await show(other.delivery.id)).delivery.lines).toMatchObject([
      { announced: 0, received: 0, counts: NONE },
    ])
    expect(await unitsOf(delivery.id)).toEqual(["OF-OTHER expected"])
  })

  it("keeps a quantity that somebody else says while numbers are announced", async () => {
    const { delivery } = await announce([line(10)])
    const body = { lines: [{ inventory_item_id: units.itemId, serials: ["ATONCE"] }] }
    await Promise.all([
      post(`/${delivery.id}`, { lines: [line(20)] }),
      post(`/${delivery.id}`, body),
    ])
    expect((await show(delivery.id)).delivery.lines).toMatchObject([{ quantity: 20, announced: 1 }])
  })

  it("receives an announced number as nothing else, where numbers are unique in the store", async () => {
    const [one, other] = [
      await unitsIn(store, { policy: { uniqueness: "store" } }),
      await unitsIn(store, { policy: { uniqueness: "store" } }),
    ]
    await announce([{ inventory_item_id: one.itemId, quantity: 1, serials: ["AS-ONE"] }])
    await expect(other.receive(["AS-ONE"])).rejects.toMatchObject({
      status: 400,
      body: { code: "wrong_item", serials: [{ serial: "AS-ONE" }] },
    })
    const { numbers: checked } = await store.admin.post<CheckResponse>("/admin/serials/check", {
      inventory_item_id: other.itemId,
      serials: ["AS-ONE"],
    })
    expect(checked).toMatchObject([{ number: "AS-ONE", is_ok: false, code: "wrong_item" }])
    await one.receive(["AS-ONE"])
    expect(await one.statuses()).toEqual(["AS-ONE in_stock"])
  })

  it("changes an open delivery, and announces more numbers", async () => {
    const other = await unitsIn(store)
    const { delivery } = await announce([line(2, ["C1"])], { reference: "PO 1" })
    const changed = await post(`/${delivery.id}`, {
      supplier: "Acme Ltd",
      reference: null,
      expected_on: "2027-02-01",
      lines: [
        { inventory_item_id: units.itemId, text: "C2..C2" },
        { inventory_item_id: other.itemId, quantity: 5 },
      ],
    })
    expect(changed.delivery).toMatchObject({
      supplier: "Acme Ltd",
      reference: null,
      expected_on: "2027-02-01",
      lines: [
        { item: { id: units.itemId }, quantity: 2, announced: 2 },
        { item: { id: other.itemId }, quantity: 5, announced: 0 },
      ],
    })
    await expect(
      post(`/${delivery.id}`, { lines: [{ ...line(2), serials: ["C3"] }] })
    ).rejects.toMatchObject({ status: 400, body: { code: "count_mismatch" } })
    await expect(
      post(`/${delivery.id}`, { lines: [{ inventory_item_id: (await unitsIn(store)).itemId }] })
    ).rejects.toMatchObject({ status: 400, body: { code: "missing_value" } })
    const found = await store.admin.get<DeliveryListResponse>(
      `${path}?supplier=acme%20l&status=open&location_id=${units.locationId}&limit=1`
    )
    expect(found.deliveries.map(({ id }) => id)).toEqual([delivery.id])
  })

  it("lists those that expect an item, however many others are newer", async () => {
    const other = await unitsIn(store)
    const { delivery } = await announce([line(1), { inventory_item_id: other.itemId, quantity: 2 }])
    await announce([line(1)])
    const found = await store.admin.get<DeliveryListResponse>(
      `${path}?status=open&inventory_item_id=${other.itemId}`
    )
    expect(found.deliveries.map(({ id }) => id)).toEqual([delivery.id])
    expect(found).toMatchObject({ count: 1 })
  })

  it("cancels what nothing came of, and only that", async () => {
    const told = listenTo(store, [DELIVERY_CANCELLED])
    const { delivery } = await announce([line(2, ["K1", "K2"])])
    const cancelled = await post(`/${delivery.id}/cancel`, { reason: "no longer made" })
    expect(cancelled.delivery).toMatchObject({
      status: "cancelled",
      lines: [{ counts: { missing: 2 } }],
    })
    expect(await units.statuses()).toEqual([])
    await told.until(1)
    told.stop()
    expect(told.events).toHaveLength(1)
    await expect(receive(delivery.id, ["K1"])).rejects.toMatchObject({
      status: 409,
      body: { code: "delivery_ended", serials: [{ detail: { status: "cancelled" } }] },
    })
    expect(await stock()).toEqual([0])

    const partly = await announce([line(2, ["K1"])])
    await receive(partly.delivery.id, ["K1"])
    await expect(post(`/${partly.delivery.id}/cancel`, {})).rejects.toMatchObject({
      status: 409,
      body: { code: "delivery_has_receipts" },
    })
  })

  it.each<[string, () => object[], object, number, string | undefined]>([
    [
      "an unknown item",
      () => [{ inventory_item_id: "iitem_no", quantity: 1 }],
      {},
      404,
      "unknown_item",
    ],
    ["an unknown location", () => [line(1)], { location_id: "sloc_no" }, 404, "unknown_location"],
    ["more numbers than units", () => [line(1, ["R1", "R2"])], {}, 400, "count_mismatch"],
    ["a number twice", () => [line(2, ["R1", "r1"])], {}, 400, "duplicate_in_request"],
    ["a bad range", () => [{ ...line(9), text: "R9..R1" }], {}, 400, "range_reversed"],
    ["numbers said twice", () => [{ ...line(9, ["R1"]), text: "R2" }], {}, 400, undefined],
    ["an item on two lines", () => [line(1), line(2)], {}, 400, undefined],
    ["no lines", () => [], {}, 400, undefined],
    ["a quantity of none", () => [line(0)], {}, 400, undefined],
    ["half a unit", () => [line(1.5)], {}, 400, undefined],
    ["no calendar date", () => [line(1)], { expected_on: "2027-02-30" }, 400, undefined],
    ["a character that cannot be stored", () => [line(1)], { supplier: "A\u0000" }, 400, undefined],
  ])("refuses %s", async (_, lines, body, status, code) => {
    await expect(announce(lines(), body)).rejects.toMatchObject({
      status,
      body: code === undefined ? {} : { code },
    })
    expect(await units.statuses()).toEqual([])
  })

  it("refuses items that are not tracked, all of them, and a number that is known", async () => {
    const plain = await createProduct(store.admin, store.ids, {
      title: "Untracked cables",
      variants: [
        { sku: `CABLE-${units.itemId}`, price: 5, stock: { [units.locationId]: 0 } },
        { sku: `CORD-${units.itemId}`, price: 5, stock: { [units.locationId]: 0 } },
      ],
    })
    const untracked = plain.variants.map(({ inventoryItemIds }) => ({
      inventory_item_id: inventoryItemIds[0]!,
      quantity: 1,
    }))
    await expect(announce([line(1), ...untracked])).rejects.toMatchObject({
      status: 400,
      body: { code: "not_tracked", total: 2 },
    })
    await units.receive(["N1"])
    await announce([line(1, ["N2"])])
    await expect(announce([line(3, ["N1", "N2", "N3"])])).rejects.toMatchObject({
      status: 422,
      body: { code: "already_exists", total: 2, serials: [{ serial: "N1" }, { serial: "N2" }] },
    })
  })

  it("refuses receipts of other items, of known numbers, and on unknown deliveries", async () => {
    const other = await unitsIn(store)
    const { delivery } = await announce([line(2, ["P1"])])
    await units.receive(["P2"])
    await expect(receive(delivery.id, ["P1", "P2"])).rejects.toMatchObject({
      status: 422,
      body: { code: "already_exists", serials: [{ serial: "P2" }] },
    })
    await expect(
      receive(delivery.id, ["P3"], { inventory_item_id: other.itemId })
    ).rejects.toMatchObject({ status: 400, body: { code: "not_on_delivery" } })
    await expect(receive("serdel_no", ["P3"])).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_delivery" },
    })
    await expect(show("serdel_no")).rejects.toMatchObject({ status: 404 })
    await expect(close("serdel_no")).rejects.toMatchObject({ status: 404 })
    await expect(receive(delivery.id, ["P3"], { quantity: 2 })).rejects.toMatchObject({
      body: { code: "count_mismatch" },
    })
    expect(await units.statuses()).toEqual(["P1 expected", "P2 in_stock"])
  })

  it("acts once for a key, and answers the same", async () => {
    const key = (name: string) => ({ "Idempotency-Key": `${name} ${units.itemId}` })
    const first = await announce([line(1, ["Y1"])], {}, key("announce"))
    const again = await announce([line(1, ["Y1"])], {}, key("announce"))
    expect(again).toEqual(first)
    await expect(announce([line(2)], {}, key("announce"))).rejects.toMatchObject({
      status: 409,
      body: { code: "idempotency_key_reused" },
    })
    const { id } = first.delivery
    const received = await receive(id, ["Y1"], {}, key("receive"))
    expect(await receive(id, ["Y1"], {}, key("receive"))).toEqual(received)
    expect(await stock()).toEqual([1])
  })

  it("lets two clients receive at once, each number once, and nothing once it is closed", async () => {
    const { delivery } = await announce([line(8, numbers(8, "Q"))])
    const results = await Promise.allSettled([
      receive(delivery.id, numbers(4, "Q")),
      receive(delivery.id, numbers(4, "Q")),
      receive(delivery.id, ["Q000006", "Q000007"]),
      close(delivery.id),
    ])
    const refusedCodes = results.flatMap((result) =>
      result.status === "rejected" ? [(result.reason as { body: { code: string } }).body.code] : []
    )
    expect(refusedCodes).not.toHaveLength(0)
    for (const code of refusedCodes) {
      expect(["already_exists", "delivery_ended", "busy"]).toContain(code)
    }
    const { delivery: after } = await show(delivery.id)
    expect(after.status).toBe("closed")
    expect(after.lines[0]!.counts).toMatchObject({ expected: 0, unexpected: 0 })
    expect(after.lines[0]!.counts.received + after.lines[0]!.counts.missing).toBe(8)
    expect(await stock()).toEqual([after.lines[0]!.received])
    expect(await units.level()).toMatchObject({ discrepancy: 0, awaiting: 0 })
  })

  it("finishes a receipt whose process died, and tells of it", async () => {
    const { delivery } = await announce([line(1, ["F1"])])
    const told = listenTo(store, [DELIVERY_RECEIVED])
    const interrupted = await begin(
      store,
      {
        command: "receive",
        set: { location_id: units.locationId, delivery_id: delivery.id },
        units: [{ serial_id: (await units.unit("F1")).id }],
      },
      { reference: { type: "expected_delivery", id: delivery.id }, delivery: { id: delivery.id } }
    )
    await interrupted.move("raised")
    await interrupted.age()
    await finishPending(store.container)
    expect((await show(delivery.id)).delivery.lines).toMatchObject([{ received: 1, missing: 0 }])
    expect(told.events).toHaveLength(1)
    told.stop()
  })

  it("takes tens of thousands of announced numbers, and closes with them in one operation", async () => {
    const all = numbers(20_000, "T")
    const { delivery } = await announce([line(20_000, all.slice(0, 10_000))])
    await post(`/${delivery.id}`, {
      lines: [{ inventory_item_id: units.itemId, serials: all.slice(10_000) }],
    })
    await expect(announce([line(20_000, numbers(10_001, "V"))])).rejects.toMatchObject({
      status: 400,
      body: { code: "invalid_value" },
    })
    await receive(delivery.id, all.slice(5_000, 7_000))
    const closed = await close(delivery.id)
    expect(closed).toMatchObject({
      operation: { serial_count: 18_000 },
      delivery: {
        lines: [{ received: 2_000, missing: 18_000, counts: { received: 2_000, missing: 18_000 } }],
      },
    })
    expect(await stock()).toEqual([2_000])
  }, 120_000)
}

export default suite
