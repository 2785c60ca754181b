import { confirmReturnReceiveWorkflow } from "@medusajs/medusa/core-flows"
import {
  enterReceipt,
  confirmReceipt,
  fulfilOrder,
  receiveReturn,
  requestReturn,
} from "../../scripts/store-client"
import type { HistoryResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import type { ReturnSerialsResponse } from "../../src/types/returns"
import type { StoreSuite, TestStore } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** What comes back, in which condition, and what Medusa's stock makes of it. */
const suite: StoreSuite = (store) => {
  it("keeps a unit off stock until it is inspected, where the policy says so", async () => {
    const units = await unitsIn(store, { policy: { after_return: "inspect" } })
    const { returnId, line } = await soldAndSentBack(store, units, ["A1", "A2"])
    await units.captureReturn(returnId, line, [
      { serial: "A1" },
      { serial: "A2", treatment: "restock" },
    ])
    await receiveReturn(store.admin, returnId, { good: [{ id: line, quantity: 2 }] })
    expect(await units.statuses()).toEqual(["A1 returned", "A2 in_stock"])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      on_hand: 1,
      available: 1,
      discrepancy: 0,
    })
  })

  it("withholds a unit that came back in a condition that is not for sale", async () => {
    const { condition } = await store.admin.post<{ condition: { id: string } }>(
      "/admin/serial-conditions",
      {
        name: `Worn ${Math.random()}`,
        colour: "orange",
        is_sellable: false,
      }
    )
    const units = await unitsIn(store)
    const { returnId, line } = await soldAndSentBack(store, units, ["A1"])
    await units.captureReturn(returnId, line, [{ serial: "A1", condition_id: condition.id }])
    await receiveReturn(store.admin, returnId, { good: [{ id: line, quantity: 1 }] })
    expect(await units.level()).toMatchObject({
      stocked: 1,
      on_hand: 1,
      withheld: 1,
      sellable: 0,
      available: 0,
    })
  })

  it("takes only what was sold on the line, each once, and in agreement with Medusa's receipt", async () => {
    const units = await unitsIn(store)
    const { returnId, line } = await soldAndSentBack(store, units, ["A1", "A2"])
    await units.receive(["OTHER"])
    const refused = (serials: { serial: string }[], code: string) =>
      expect(units.captureReturn(returnId, line, serials)).rejects.toMatchObject({ body: { code } })
    await refused([{ serial: "OTHER" }], "already_returned")
    await refused([{ serial: "NOBODY" }], "unknown_serial")
    await refused([{ serial: "A1" }, { serial: "A1" }], "duplicate_in_request")
    await units.captureReturn(returnId, line, [{ serial: "A1" }])
    await enterReceipt(store.admin, returnId, { good: [{ id: line, quantity: 2 }] })
    await expect(confirmReceipt(store.admin, returnId)).rejects.toMatchObject({
      body: { code: "too_few_for_line" },
    })
    await units.captureReturn(returnId, line, [{ serial: "A2", disposition: "damaged" }])
    await expect(confirmReceipt(store.admin, returnId)).rejects.toMatchObject({
      body: { code: "too_many_for_line" },
    })
    await units.captureReturn(returnId, line, [{ serial: "A2", disposition: "good" }])
    await confirmReceipt(store.admin, returnId)
    expect(await units.statuses()).toEqual(["A1 in_stock", "A2 in_stock", "OTHER in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("registers on the way in what left without a serial", async () => {
    const units = await unitsIn(store, { policy: { fulfillment: "optional" }, stock: 1 })
    const order = await units.order(1)
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    await units.captureReturn(returnId, order.line, [{ serial: "LATE" }])
    await receiveReturn(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
    expect(await units.statuses()).toEqual(["LATE in_stock"])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      on_hand: 1,
      awaiting: 0,
      discrepancy: 0,
    })
  })

  it("sells a returned unit again; its first sale stays in the history", async () => {
    const units = await unitsIn(store)
    const { returnId, line } = await soldAndSentBack(store, units, ["A1"])
    await units.captureReturn(returnId, line, [{ serial: "A1" }])
    await receiveReturn(store.admin, returnId, { good: [{ id: line, quantity: 1 }] })
    const again = await units.order(1)
    await units.capture(again, ["A1"])
    await fulfilOrder(store.admin, again.id, { locationId: units.locationId })
    expect(await units.statuses()).toEqual(["A1 sold"])
    expect((await units.lineOf(again)).sold).toMatchObject([{ number: "A1" }])
  })

  it("tells how often a unit came back, and of which sale, the latest first; what was undone is none", async () => {
    const units = await unitsIn(store, { policy: { after_return: "inspect" } })
    const { order, returnId, line } = await soldAndSentBack(store, units, ["A1"])
    const { customer_id, sold_at } = await units.detail("A1")
    await units.captureReturn(returnId, line, [{ serial: "A1" }])
    expect((await units.detail("A1")).returned).toEqual({ count: 0, latest: [] })
    await receiveReturn(store.admin, returnId, { good: [{ id: line, quantity: 1 }] })
    const first = {
      command: "return_for_inspection",
      returned_at: expect.any(String),
      sold_at,
      order: { id: order.id },
      customer: { id: customer_id },
    }
    const { id, returned } = await units.detail("A1")
    expect(returned).toMatchObject({ count: 1, latest: [first] })
    const command = (name: string) =>
      store.admin.post<OperationResponse>("/admin/serials/commands", {
        command: name,
        serial_ids: [id],
      })
    await command("pass_inspection")
    const again = await units.order(1)
    await units.capture(again, ["A1"])
    await fulfilOrder(store.admin, again.id, { locationId: units.locationId })
    await units.ship("A1")
    const { operation } = await command("take_back")
    expect((await units.detail("A1")).returned).toMatchObject({
      count: 2,
      latest: [{ command: "take_back", order: { id: again.id } }, first],
    })
    await store.admin.post(`/admin/serials/operations/${operation.id}/revert`, {})
    expect((await units.detail("A1")).returned.count).toBe(1)
  })

  it("leaves everything as it was when Medusa's part fails", async () => {
    const units = await unitsIn(store)
    const { returnId, line } = await soldAndSentBack(store, units, ["A1"])
    await units.captureReturn(returnId, line, [{ serial: "A1" }])
    // Nothing was entered as received: Medusa refuses to confirm.
    await expect(confirmReceipt(store.admin, returnId)).rejects.toMatchObject({ status: 400 })
    expect(await units.statuses()).toEqual(["A1 sold"])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
  })

  it("says of a return that does not exist what Medusa says", async () => {
    await expect(confirmReceipt(store.admin, "return_none")).rejects.toMatchObject({
      status: 404,
      body: { type: "not_found", message: expect.stringContaining("return_none") as unknown },
    })
  })

  it("is received once, whoever confirms it at the same moment", async () => {
    const units = await unitsIn(store)
    const { returnId, line } = await soldAndSentBack(store, units, ["RT-A1", "RT-A2"])
    await units.captureReturn(returnId, line, [
      { serial: "RT-A1" },
      { serial: "RT-A2", disposition: "damaged" },
    ])
    await enterReceipt(store.admin, returnId, {
      good: [{ id: line, quantity: 1 }],
      damaged: [{ id: line, quantity: 1 }],
    })
    const answers = await atOnce(store, 4, `/admin/returns/${returnId}/receive/confirm`)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    // The others come while it is being received, or after that.
    answers.forEach(({ status }) => expect([200, 400, 404, 409]).toContain(status))
    expect(await units.statuses()).toEqual(["RT-A1 in_stock", "RT-A2 quarantined"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    expect(await commandsOf(store, units, "RT-A1", "return_to_stock")).toBe(1)
    expect(await commandsOf(store, units, "RT-A2", "return_damaged")).toBe(1)
    await expect(confirmReceipt(store.admin, returnId)).rejects.toThrow()
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("has a unit once for a line, whoever captures it at the same moment, and answers a key once", async () => {
    const units = await unitsIn(store)
    const { returnId, line } = await soldAndSentBack(store, units, ["RT-B1", "RT-B2"])
    const path = `/admin/returns/${returnId}/serials/capture`
    const capture = (serial: string, headers = {}) =>
      atOnce(store, 3, path, { line_item_id: line, serials: [{ serial }] }, headers)
    const answers = [
      ...(await capture("RT-B1")),
      ...(await capture("RT-B2", { "idempotency-key": "capture RT-B2" })),
    ]
    answers.forEach(({ status }) => expect([200, 409]).toContain(status))
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(2)
    expect(await commandsOf(store, units, "RT-B2", "declare_return")).toBe(1)
    const { lines } = await store.admin.get<ReturnSerialsResponse>(
      `/admin/returns/${returnId}/serials`
    )
    const { captured, candidates } = lines[0]!.components[0]!
    expect(captured.map(({ number }) => number).sort()).toEqual(["RT-B1", "RT-B2"])
    expect(candidates).toEqual([])
  })

  it("never puts a unit on hand for a caller who bypassed the route", async () => {
    const units = await unitsIn(store)
    const { returnId, line } = await soldAndSentBack(store, units, ["A1"])
    await enterReceipt(store.admin, returnId, { good: [{ id: line, quantity: 1 }] })
    await confirmReturnReceiveWorkflow(store.container).run({ input: { return_id: returnId } })
    expect(await units.statuses()).toEqual(["A1 sold"])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      on_hand: 0,
      awaiting: 1,
      discrepancy: 0,
    })
  })
}

/** The same request from several clients at once; answers whatever comes back. */
function atOnce(
  store: TestStore,
  clients: number,
  path: string,
  body: unknown = {},
  headers: Record<string, string> = {}
) {
  return Promise.all(
    Array.from({ length: clients }, () => store.admin.send("POST", path, body, headers))
  )
}

/** How often a command was given to a unit. */
async function commandsOf(store: TestStore, units: Units, number: string, command: string) {
  const { id } = await units.unit(number)
  const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
  return events.filter((event) => event.command === command).length
}

async function soldAndSentBack(store: TestStore, units: Units, numbers: string[]) {
  await units.receive(numbers)
  const order = await units.order(numbers.length)
  await units.capture(order, numbers)
  await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
  const returnId = await requestReturn(store.admin, {
    orderId: order.id,
    locationId: units.locationId,
    items: [{ id: order.line, quantity: numbers.length }],
  })
  return { order, returnId, line: order.line }
}

export default suite
