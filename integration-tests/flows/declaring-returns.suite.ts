import { confirmReturnReceiveWorkflow } from "@medusajs/medusa/core-flows"
import {
  enterReceipt,
  confirmReceipt,
  fulfilOrder,
  requestReturn,
} from "../../scripts/store-client"
import type { OperationListResponse, OperationResponse } from "../../src/types/operations"
import type { WithdrawDeclarationResponse } from "../../src/types/returns"
import { takeEvidenceWorkflow } from "../../src/workflows/returns/take-evidence"
import { alignAllOrders } from "../../src/workflows/aligning/align-orders"
import { eventually } from "../support/events"
import { standInTheWay } from "../support/in-the-way"
import type { StoreSuite, TestStore } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Which units come back is said when a return is requested, by staff or by the buyer, or when they come in. */
const suite: StoreSuite = (store) => {
  it("is said by staff while the return is being requested, and withdrawn with the request", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-A1"])
    const begun = await store.admin.post<{ return: { id: string } }>("/admin/returns", {
      order_id: order.id,
      location_id: units.locationId,
    })
    const returnId = begun.return.id
    await store.admin.post(`/admin/returns/${returnId}/request-items`, {
      items: [{ id: order.line, quantity: 1 }],
    })
    const answer = await units.captureReturn(returnId, order.line, [{ serial: "DR-A1" }])
    expect(answer.lines[0]!.components[0]!.captured).toMatchObject([{ number: "DR-A1" }])
    await alignAllOrders(store.container)
    expect((await units.unit("DR-A1")).return_id).toBe(returnId)
    await store.admin.delete(`/admin/returns/${returnId}/request`)
    await eventually(async () => expect((await units.unit("DR-A1")).return_id).toBeNull())
  })

  it("may be said anew after a return was cancelled", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-B1"])
    const first = await returnOf(store, units, order, 1)
    await units.captureReturn(first, order.line, [{ serial: "DR-B1" }])
    await store.admin.post(`/admin/returns/${first}/cancel`)
    await eventually(async () => expect((await units.unit("DR-B1")).return_id).toBeNull())
    const second = await returnOf(store, units, order, 1)
    await units.captureReturn(second, order.line, [{ serial: "DR-B1" }])
    await enterReceipt(store.admin, second, { good: [{ id: order.line, quantity: 1 }] })
    await confirmReceipt(store.admin, second)
    expect(await units.statuses()).toEqual(["DR-B1 in_stock"])
  })

  it("is received in several goes, each naming what came", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-C1", "DR-C2", "DR-C3"])
    const returnId = await returnOf(store, units, order, 3)
    await units.captureReturn(returnId, order.line, [
      { serial: "DR-C1" },
      { serial: "DR-C2" },
      { serial: "DR-C3" },
    ])
    await enterReceipt(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
    await expect(confirmReceipt(store.admin, returnId)).rejects.toMatchObject({
      body: { code: "too_many_for_line" },
    })
    await expect(
      confirmReceipt(store.admin, returnId, { serials: ["DR-NOBODY"] })
    ).rejects.toMatchObject({ body: { code: "unknown_serial" } })
    await units.receive(["DR-C9"])
    await expect(
      confirmReceipt(store.admin, returnId, { serials: ["DR-C9"] })
    ).rejects.toMatchObject({ body: { code: "not_on_return" } })
    await confirmReceipt(store.admin, returnId, { serials: ["DR-C2"] })
    expect(await units.statuses()).toEqual([
      "DR-C1 sold",
      "DR-C2 in_stock",
      "DR-C3 sold",
      "DR-C9 in_stock",
    ])
    await units.captureReturn(returnId, order.line, [{ serial: "DR-C3", disposition: "damaged" }])
    await enterReceipt(store.admin, returnId, {
      good: [{ id: order.line, quantity: 1 }],
      damaged: [{ id: order.line, quantity: 1 }],
    })
    await confirmReceipt(store.admin, returnId)
    expect(await units.statuses()).toEqual([
      "DR-C1 in_stock",
      "DR-C2 in_stock",
      "DR-C3 quarantined",
      "DR-C9 in_stock",
    ])
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("is said by the buyer, who learns nothing of other units", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-D1", "DR-D2"])
    await units.receive(["DR-D9"])
    const returnId = await returnOf(store, units, order, 1)
    const declare = (serials: string[], order_id = order.id, key = "") =>
      store.shop.post(
        `/store/returns/${returnId}/serials`,
        { order_id, serials },
        key ? { "idempotency-key": key } : {}
      )
    for (const stranger of ["DR-D9", "DR-NOBODY"]) {
      await expect(declare([stranger])).rejects.toMatchObject({
        status: 400,
        body: { code: "not_sold_on_line", serials: [{ serial: stranger }], total: 1 },
      })
    }
    await expect(declare(["DR-D1"], "order_other")).rejects.toMatchObject({ status: 404 })
    await expect(declare(["DR-D1", "DR-D2"])).rejects.toMatchObject({
      body: { code: "too_many_for_line" },
    })
    await declare(["DR-D2"], order.id, "declared DR-D2")
    await declare(["DR-D2"], order.id, "declared DR-D2")
    expect(await units.unit("DR-D2")).toMatchObject({ status: "sold", return_id: returnId })
    await enterReceipt(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
    await confirmReceipt(store.admin, returnId)
    expect(await units.statuses()).toEqual(["DR-D1 sold", "DR-D2 in_stock", "DR-D9 in_stock"])
  })

  it("is taken back by the buyer, who said it, and not what staff said", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-W1", "DR-W2", "DR-W3"])
    const returnId = await returnOf(store, units, order, 3)
    const path = `/store/returns/${returnId}/serials`
    const declare = (serials: string[]) => store.shop.post(path, { order_id: order.id, serials })
    const withdraw = (serials?: string[], order_id = order.id, headers = {}) =>
      store.shop.delete<WithdrawDeclarationResponse>(path, { order_id, serials }, headers)
    const refused = (run: Promise<unknown>, status: number, code: string) =>
      expect(run).rejects.toMatchObject({ status, body: { code } })
    await declare(["DR-W1", "DR-W2"])
    await units.captureReturn(returnId, order.line, [{ serial: "DR-W3" }])

    await expect(withdraw(undefined, "order_other")).rejects.toMatchObject({ status: 404 })
    await expect(
      store.shop.delete("/store/returns/return_none/serials", { order_id: order.id })
    ).rejects.toMatchObject({ status: 404 })
    await expect(withdraw([])).rejects.toMatchObject({ status: 400 })
    await refused(withdraw(["DR-NOBODY"]), 400, "not_on_return")
    await refused(withdraw(["DR-W1", "DR-W3"]), 409, "declared_by_shop")
    expect((await units.unit("DR-W1")).return_id).toBe(returnId)

    const key = { "idempotency-key": "withdraw DR-W1" }
    const answers = [
      await withdraw(["DR-W1"], order.id, key),
      await withdraw(["DR-W1"], order.id, key),
    ]
    answers.forEach((answer) => expect(answer).toEqual({ return_id: returnId, serials: ["DR-W1"] }))
    expect(await units.unit("DR-W1")).toMatchObject({ status: "sold", return_id: null })
    await refused(withdraw(["DR-W1"]), 400, "not_on_return")
    expect((await withdraw()).serials).toEqual(["DR-W2"])
    expect((await withdraw()).serials).toEqual([])
    expect((await units.unit("DR-W3")).return_id).toBe(returnId)

    await declare(["DR-W1"])
    await enterReceipt(store.admin, returnId, { good: [{ id: order.line, quantity: 2 }] })
    await confirmReceipt(store.admin, returnId)
    await refused(withdraw(["DR-W1"]), 400, "not_on_return")
    expect((await withdraw()).serials).toEqual([])
    expect(await units.statuses()).toEqual(["DR-W1 in_stock", "DR-W2 sold", "DR-W3 in_stock"])
  })

  it("is said of a unit on one return only, when two are asked for at once", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-G1", "DR-G2"])
    const returns = [await returnOf(store, units, order, 1), await returnOf(store, units, order, 1)]
    const answers = await Promise.all(
      returns.map((id) =>
        store.shop.send("POST", `/store/returns/${id}/serials`, {
          order_id: order.id,
          serials: ["DR-G1"],
        })
      )
    )
    const codes = answers.flatMap(({ status, body }) =>
      status === 200 ? [] : [(body as { code: string }).code]
    )
    expect(codes).toEqual([
      expect.stringMatching(/^(not_sold_on_line|on_another_return|stale_write)$/),
    ])
    expect(returns).toContain((await units.unit("DR-G1")).return_id)
  })

  it("is said of as many units as the return announces, whoever says it at the same moment", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-M1", "DR-M2"])
    const returnId = await returnOf(store, units, order, 1)
    const answers = await Promise.all([
      store.admin.send("POST", `/admin/returns/${returnId}/serials/capture`, {
        line_item_id: order.line,
        serials: [{ serial: "DR-M1" }],
      }),
      store.shop.send("POST", `/store/returns/${returnId}/serials`, {
        order_id: order.id,
        serials: ["DR-M2"],
      }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const declared = [await units.unit("DR-M1"), await units.unit("DR-M2")]
    expect(declared.filter(({ return_id }) => return_id === returnId)).toHaveLength(1)
  })

  it("keeps a foreign unit once, whoever takes it at once, and undoes that", async () => {
    const units = await unitsIn(store)
    const body = {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      serials: ["DR-H1"],
      reason: "another shop's unit",
    }
    const answers = await Promise.all(
      [1, 2].map(() => store.admin.send("POST", "/admin/serials/evidence", body))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
    const taken = answers.find(({ status }) => status === 201)!.body as OperationResponse
    await store.admin.post(`/admin/serials/operations/${taken.operation.id}/revert`, {})
    expect(await units.statuses()).toEqual([])
  })

  it("takes nothing more for a return that was cancelled, or received past the serials", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-G1", "DR-G2"])
    const cancelled = await returnOf(store, units, order, 1)
    const capture = (returnId: string, serial: string) =>
      units.captureReturn(returnId, order.line, [{ serial }])
    await capture(cancelled, "DR-G1")
    const serial_ids = [(await units.unit("DR-G1")).id]
    await store.admin.post(`/admin/returns/${cancelled}/serials/release`, { serial_ids })
    const { operations } = await store.admin.get<OperationListResponse>(
      `/admin/serials/operations?reference_id=${cancelled}&kind=release_return`
    )
    const undo = () =>
      store.admin.post<OperationResponse>(
        `/admin/serials/operations/${operations[0]!.id}/revert`,
        {},
        { "idempotency-key": `undo ${operations[0]!.id}` }
      )
    const undone = await undo()
    await store.admin.post(`/admin/returns/${cancelled}/cancel`)
    await eventually(async () => expect((await units.unit("DR-G1")).return_id).toBeNull())
    // What was undone before is answered as it was.
    expect((await undo()).operation.id).toBe(undone.operation.id)
    const over = { status: 409, body: { code: "return_canceled" } }
    await expect(capture(cancelled, "DR-G1")).rejects.toMatchObject(over)
    await expect(
      store.shop.post(`/store/returns/${cancelled}/serials`, {
        order_id: order.id,
        serials: ["DR-G1"],
      })
    ).rejects.toMatchObject(over)

    const received = await returnOf(store, units, order, 1)
    await enterReceipt(store.admin, received, { good: [{ id: order.line, quantity: 1 }] })
    await confirmReturnReceiveWorkflow(store.container).run({ input: { return_id: received } })
    await expect(capture(received, "DR-G1")).rejects.toMatchObject({
      status: 400,
      body: { code: "too_many_for_line" },
    })
    expect(await units.unit("DR-G1")).toMatchObject({ status: "sold", return_id: null })
  })

  it("keeps a foreign unit as evidence, never as stock, until it is handed back", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-E1"])
    const returnId = await returnOf(store, units, order, 1)
    const take = (body: object = {}) =>
      store.admin.post("/admin/serials/evidence", {
        inventory_item_id: units.itemId,
        location_id: units.locationId,
        serials: ["DR-FOREIGN"],
        reason: "another shop's unit",
        return_id: returnId,
        ...body,
      })
    await expect(take({ serials: ["DR-E1"] })).rejects.toMatchObject({
      body: { code: "already_exists" },
    })
    await expect(take({ return_id: "return_none" })).rejects.toMatchObject({ status: 404 })
    await expect(take({ reason: "" })).rejects.toMatchObject({ status: 400 })
    await take({ photos: [{ url: "https://example.com/photo.jpg" }] })
    expect(await units.unit("DR-FOREIGN")).toMatchObject({
      status: "quarantined",
      owner: "customer",
    })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    const { id } = await units.unit("DR-FOREIGN")
    await expect(
      store.admin.post("/admin/serials/commands", {
        command: "clear_quarantine",
        serial_ids: [id],
        location_id: units.locationId,
      })
    ).rejects.toMatchObject({ body: { code: "wrong_owner" } })
    await store.admin.post("/admin/serials/commands", {
      command: "hand_back_evidence",
      serial_ids: [id],
      reason: "sent back",
    })
    expect(await units.statuses()).toEqual(["DR-E1 sold"])
    await units.receive(["DR-FOREIGN"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("loses no photo that is added to found property while it is being kept", async () => {
    const units = await unitsIn(store)
    const order = await sold(store, units, ["DR-P1"], "owner@example.com")
    await units.ship("DR-P1")
    const { id } = await units.unit("DR-P1")
    const held = await standInTheWay(store, "found property")
    const keeping = takeEvidenceWorkflow(store.container).run({
      input: {
        body: {
          inventory_item_id: units.itemId,
          location_id: units.locationId,
          serials: ["DR-P1"],
          reason: "at the door",
          photos: [{ url: "https://example.com/found.jpg" }],
        },
        actor: { type: "system", id: null },
        idempotency_key: "found property",
      },
    })
    const refusal = expect(keeping).rejects.toMatchObject({
      message: expect.stringMatching(/changed/),
    })
    await held.isReached()
    await store.admin.post(`/admin/serials/${id}`, {
      photos: [{ url: "https://example.com/new.jpg" }],
    })
    await held.goOn()
    await refusal
    expect(await units.detail("DR-P1")).toMatchObject({
      status: "sold",
      order: { id: order.id },
      photos: [{ url: "https://example.com/new.jpg" }],
    })
  })

  it("keeps another customer's unit as found property: it stays theirs, with its sale, until it is handed out", async () => {
    const units = await unitsIn(store, {
      policy: {
        customer_warranty: {
          months: 24,
          starts_at: "sale",
          on_resale: "fresh",
          on_replacement: "fresh",
        },
      },
    })
    const owners = await sold(store, units, ["DR-F1", "DR-F2", "DR-F3"], "owner@example.com")
    const senders = await sold(store, units, ["DR-F9"])
    await units.receive(["DR-STOCK"])
    const returnId = await returnOf(store, units, senders, 1)
    const body = {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      reason: "came in another's parcel",
      return_id: returnId,
      customer_id: (await units.unit("DR-F9")).customer_id!,
    }
    const take = (serials: string[], more = {}) =>
      store.admin.post<OperationResponse>("/admin/serials/evidence", { ...body, serials, ...more })
    const refused = (run: Promise<unknown>, status: number, code: string) =>
      expect(run).rejects.toMatchObject({ status, body: { code } })
    const sale = ({
      status: _,
      location: __,
      ...rest
    }: Awaited<ReturnType<typeof units.detail>>) => ({
      order: rest.order,
      customer: rest.customer,
      sold_at: rest.sold_at,
      warranty: rest.customer_warranty,
      owner: rest.owner,
    })
    const before = sale(await units.detail("DR-F1"))
    await refused(take(["DR-F1"]), 409, "not_shipped")
    await units.ship("DR-F1")
    const stock = await units.level()

    await refused(take(["DR-F1", "DR-F9"]), 422, "already_exists")
    await refused(take(["DR-STOCK"]), 422, "already_exists")
    const photo = { url: "https://example.com/found.jpg" }
    await take(["DR-F1", "DR-FOREIGN"], { notes: "no box", photos: [photo] })
    expect(await units.statuses()).toEqual([
      "DR-F1 quarantined",
      "DR-F2 sold",
      "DR-F3 sold",
      "DR-F9 sold",
      "DR-FOREIGN quarantined",
      "DR-STOCK in_stock",
    ])
    const kept = await units.detail("DR-F1")
    expect(sale(kept)).toEqual(before)
    expect(kept).toMatchObject({ reason: "came in another's parcel", notes: "no box" })
    expect((await units.lineOf(owners)).sold.map(({ number }) => number)).toContain("DR-F1")
    expect(await units.level()).toEqual(stock)

    // While it is kept, nothing is done with it as if it were stock, its owner's return, or nobody's.
    const command = (name: string, number: string, more = {}) =>
      units.unit(number).then(({ id }) =>
        store.admin.post<OperationResponse>("/admin/serials/commands", {
          command: name,
          serial_ids: [id],
          ...more,
        })
      )
    await refused(command("clear_quarantine", "DR-F1"), 409, "wrong_owner")
    await refused(command("hand_back_evidence", "DR-F1"), 409, "sold_here")
    await refused(
      command("hand_out_found", "DR-FOREIGN", { reason: "to Ada" }),
      409,
      "not_sold_here"
    )
    const ownReturn = await returnOf(store, units, owners, 1)
    await refused(
      units.captureReturn(ownReturn, owners.line, [{ serial: "DR-F1" }]),
      409,
      "not_in_status"
    )
    await refused(take(["DR-F1"]), 422, "already_exists")

    await refused(command("hand_out_found", "DR-F1"), 400, "reason_required")
    await command("hand_out_found", "DR-F1", { reason: "to its owner" })
    const after = await units.detail("DR-F1")
    expect([after.status, sale(after)]).toEqual(["sold", before])
    await units.captureReturn(ownReturn, owners.line, [{ serial: "DR-F1" }])
    await refused(take(["DR-F1"]), 409, "on_its_way_back")

    // By hand as well, and undone.
    const where = { location_id: units.locationId, reason: "left at the counter" }
    const { operation } = await command("keep_found", "DR-F2", where)
    expect(await units.unit("DR-F2")).toMatchObject({ status: "quarantined", owner: "customer" })
    await store.admin.post(`/admin/serials/operations/${operation.id}/revert`, {})
    expect((await units.unit("DR-F2")).status).toBe("sold")
    await refused(command("keep_found", "DR-STOCK", where), 409, "not_in_status")
  })

  it("keeps another maker's unit as evidence, whose number looks as it likes", async () => {
    const units = await unitsIn(store, {
      policy: { format: { kind: "imei", case_sensitive: false } },
    })
    const evidence = {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      serials: ["no IMEI, but K-77"],
      reason: "swapped by the customer",
    }
    await store.admin.post("/admin/serials/evidence", evidence)
    expect(await units.statuses()).toEqual(["no IMEI, but K-77 quarantined"])
    await expect(
      store.admin.post("/admin/serials/evidence", { ...evidence, serials: ["  "] })
    ).rejects.toMatchObject({ status: 400 })
  })
}

async function sold(store: TestStore, units: Units, numbers: string[], email?: string) {
  await units.receive(numbers)
  const order = await units.order(numbers.length, email)
  await units.capture(order, numbers)
  await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
  return order
}

function returnOf(
  store: TestStore,
  units: Units,
  order: { id: string; line: string },
  quantity: number
) {
  return requestReturn(store.admin, {
    orderId: order.id,
    locationId: units.locationId,
    items: [{ id: order.line, quantity }],
  })
}

export default suite
