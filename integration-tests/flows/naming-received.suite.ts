import { Modules } from "@medusajs/framework/utils"
import { fulfilOrder, requestReturn } from "../../scripts/store-client"
import type { OperationListResponse } from "../../src/types/operations"
import type { ReturnSerialsResponse } from "../../src/types/returns"
import { receiveByCode } from "../support/by-code"
import { eventually, heard } from "../support/events"
import { quiet } from "../support/quiet"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** A return that code received before anybody said which units came back: staff name them afterwards. */
const suite: StoreSuite = (store) => {
  type Order = { id: string; line: string }

  async function sold(units: Units, numbers: string[]): Promise<Order> {
    await units.receive(numbers)
    const order = await units.order(numbers.length)
    await units.capture(order, numbers)
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    return order
  }

  const returnOf = (units: Units, { id, line }: Order, quantity: number) =>
    requestReturn(store.admin, {
      orderId: id,
      locationId: units.locationId,
      items: [{ id: line, quantity }],
    })

  const name = (
    returnId: string,
    { line }: Order,
    serials: { serial: string; disposition?: string; treatment?: string }[],
    headers = {}
  ) =>
    store.admin.post<ReturnSerialsResponse>(
      `/admin/returns/${returnId}/serials/name-received`,
      { line_item_id: line, serials },
      headers
    )

  const refused = (run: Promise<unknown>, status: number, code: string) =>
    expect(run).rejects.toMatchObject({ status, body: { code } })

  it("has its units named: they are back, stock that was raised has its serials, and it is told", async () => {
    const units = await unitsIn(store)
    const order = await sold(units, ["NR-A1", "NR-A2", "NR-A3"])
    const returnId = await returnOf(units, order, 3)
    const awaits = heard(store, "serial.return-awaits-serials")
    await receiveByCode(store, returnId, {
      good: [{ id: order.line, quantity: 2 }],
      damaged: [{ id: order.line, quantity: 1 }],
    })
    await eventually(async () => expect(awaits.data).toMatchObject([{ lines: [{ missing: 3 }] }]))
    const { lines } = await store.admin.get<ReturnSerialsResponse>(
      `/admin/returns/${returnId}/serials`
    )
    expect(lines[0]!.components[0]).toMatchObject({ unnamed: { good: 2, damaged: 1 }, needed: 0 })

    const told = heard(store, "serial.return-named")
    const key = { "idempotency-key": "name NR-A" }
    const serials = [
      { serial: "NR-A1" },
      { serial: "NR-A2", treatment: "inspect" },
      { serial: "NR-A3", disposition: "damaged" },
    ]
    const answer = await name(returnId, order, serials, key)
    expect(answer.lines[0]!.components[0]).toMatchObject({
      unnamed: { good: 0, damaged: 0 },
      captured: [],
      candidates: [],
      received: [
        { number: "NR-A1", disposition: "good" },
        { number: "NR-A2", disposition: "good" },
        { number: "NR-A3", disposition: "damaged" },
      ],
    })
    await name(returnId, order, serials, key)
    expect(await units.statuses()).toEqual([
      "NR-A1 in_stock",
      "NR-A2 returned",
      "NR-A3 quarantined",
    ])
    expect(await units.level()).toMatchObject({
      stocked: 1,
      on_hand: 1,
      awaiting: 0,
      discrepancy: 0,
    })
    expect((await units.detail("NR-A1")).returned).toMatchObject({
      count: 1,
      latest: [{ order: { id: order.id } }],
    })
    await quiet(store)
    expect(told.data).toMatchObject([{ return_id: returnId, order_id: order.id }])
    told.stop()
    awaits.stop()
  })

  it("takes no more than Medusa received, good and damaged each, over several receipts", async () => {
    const units = await unitsIn(store)
    const order = await sold(units, ["NR-B1", "NR-B2", "NR-B3"])
    const returnId = await returnOf(units, order, 3)
    await refused(name(returnId, order, [{ serial: "NR-B1" }]), 409, "not_received")
    await receiveByCode(store, returnId, { good: [{ id: order.line, quantity: 1 }] })
    await refused(
      name(returnId, order, [{ serial: "NR-B1", disposition: "damaged" }]),
      400,
      "too_many_for_line"
    )
    await refused(
      name(returnId, order, [{ serial: "NR-B1" }, { serial: "NR-B2" }]),
      400,
      "too_many_for_line"
    )
    expect(await units.statuses()).toEqual(["NR-B1 sold", "NR-B2 sold", "NR-B3 sold"])
    await name(returnId, order, [{ serial: "NR-B2" }])
    await receiveByCode(store, returnId, { damaged: [{ id: order.line, quantity: 1 }] })
    await refused(name(returnId, order, [{ serial: "NR-B1" }]), 400, "too_many_for_line")
    await name(returnId, order, [{ serial: "NR-B1", disposition: "damaged" }])
    expect(await units.statuses()).toEqual(["NR-B1 quarantined", "NR-B2 in_stock", "NR-B3 sold"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("takes only what was sold on the line, each once, and nothing halfway", async () => {
    const units = await unitsIn(store)
    const order = await sold(units, ["NR-C1", "NR-C2"])
    const other = await sold(units, ["NR-C3"])
    await units.receive(["NR-C9"])
    const returnId = await returnOf(units, order, 2)
    const elsewhere = await returnOf(units, other, 1)
    await receiveByCode(store, returnId, { good: [{ id: order.line, quantity: 2 }] })
    for (const [serial, status, code] of [
      ["NR-NOBODY", 404, "unknown_serial"],
      ["NR-C3", 400, "not_sold_on_line"],
      ["NR-C9", 409, "already_returned"],
    ] as const) {
      await refused(name(returnId, order, [{ serial: "NR-C1" }, { serial }]), status, code)
    }
    await refused(
      name(returnId, order, [{ serial: "NR-C1" }, { serial: "NR-C1" }]),
      400,
      "duplicate_in_request"
    )
    await refused(
      name(returnId, { ...order, line: "ordli_none" }, [{ serial: "NR-C1" }]),
      404,
      "unknown_return_line"
    )
    await expect(name("return_none", order, [{ serial: "NR-C1" }])).rejects.toMatchObject({
      status: 404,
    })
    await units.captureReturn(elsewhere, other.line, [{ serial: "NR-C3" }])
    expect(await units.unit("NR-C1")).toMatchObject({ status: "sold", return_id: null })
    await name(returnId, order, [{ serial: "NR-C1" }])
    await refused(name(returnId, order, [{ serial: "NR-C1" }]), 409, "already_returned")
  })

  it("keeps what was said of a unit that was on the return, and registers what left without a serial", async () => {
    const units = await unitsIn(store, { policy: { fulfillment: "optional" }, stock: 1 })
    await units.receive(["NR-D1"])
    const order = await units.order(2)
    await units.capture(order, ["NR-D1"])
    await store.admin.post(`/admin/orders/${order.id}/fulfillments`, {
      location_id: units.locationId,
      items: [{ id: order.line, quantity: 2 }],
      additional_data: { serials: ["NR-D1"] },
    })
    const returnId = await returnOf(units, order, 2)
    await units.captureReturn(returnId, order.line, [{ serial: "NR-D1", treatment: "inspect" }])
    await receiveByCode(store, returnId, { good: [{ id: order.line, quantity: 2 }] })
    await name(returnId, order, [{ serial: "NR-D1" }, { serial: "NR-LATE" }])
    expect(await units.statuses()).toEqual(["NR-D1 returned", "NR-LATE in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, awaiting: 0 })
  })

  it("is refused where Medusa raised no stock, as when the storefront receives a return at once", async () => {
    const units = await unitsIn(store)
    const order = await sold(units, ["NR-E1"])
    const returnId = await returnOf(units, order, 1)
    // What Medusa does for `POST /store/returns` with `receive_now`.
    await store.container.resolve(Modules.ORDER).receiveReturn({
      return_id: returnId,
      items: [{ id: order.line, quantity: 1 }],
    })
    await refused(name(returnId, order, [{ serial: "NR-E1" }]), 409, "stock_not_raised")
    expect(await units.unit("NR-E1")).toMatchObject({ status: "sold", return_id: null })
  })

  it("takes one of several clients that name units for the same place on the return", async () => {
    const units = await unitsIn(store)
    const numbers = ["NR-F1", "NR-F2", "NR-F3"]
    const order = await sold(units, numbers)
    const returnId = await returnOf(units, order, 1)
    await receiveByCode(store, returnId, { damaged: [{ id: order.line, quantity: 1 }] })
    const answers = await Promise.all(
      numbers.map((serial) =>
        store.admin.send("POST", `/admin/returns/${returnId}/serials/name-received`, {
          line_item_id: order.line,
          serials: [{ serial, disposition: "damaged" }],
        })
      )
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    answers.forEach(({ status }) => expect([200, 400, 409]).toContain(status))
    const statuses = (await units.statuses()).map((one) => one.split(" ")[1])
    expect(statuses.sort()).toEqual(["quarantined", "sold", "sold"])
    const { serials } = await store.admin.get<{ serials: { return_id: string | null }[] }>(
      `/admin/serials?inventory_item_id=${units.itemId}`
    )
    expect(serials.map(({ return_id }) => return_id)).toEqual([null, null, null])
  })

  it("is undone like any operation, and may be done again", async () => {
    const units = await unitsIn(store)
    const order = await sold(units, ["NR-H1"])
    const returnId = await returnOf(units, order, 1)
    await receiveByCode(store, returnId, { good: [{ id: order.line, quantity: 1 }] })
    await name(returnId, order, [{ serial: "NR-H1" }])
    const { operations } = await store.admin.get<OperationListResponse>(
      `/admin/serials/operations?reference_id=${returnId}&kind=receive_return`
    )
    await store.admin.post(`/admin/serials/operations/${operations[0]!.id}/revert`, {})
    expect(await units.statuses()).toEqual(["NR-H1 sold"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 0, awaiting: 1 })
    await name(returnId, order, [{ serial: "NR-H1" }])
    expect(await units.statuses()).toEqual(["NR-H1 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })
}

export default suite
