import {
  deliverFulfilment,
  exchange,
  fulfilOrder,
  receiveReturn,
  requestReturn,
  setStock,
  shipFulfilment,
} from "../../scripts/store-client"
import type { CorrectShipmentBody, OrderSerialsResponse } from "../../src/types/orders"
import type { HistoryResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import type { PolicyBody } from "../../src/types/policies"
import { linkReplacementsWorkflow } from "../../src/workflows/replacing/link-replacements"
import { eventually, heard } from "../support/events"
import { serviceOf } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const WARRANTY: PolicyBody["parts"] = {
  customer_warranty: {
    months: 24,
    starts_at: "sale",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}

type Sale = { order: { id: string; line: string }; fulfilment: string }

/** Another unit left than the one that was captured. */
const suite: StoreSuite = (store) => {
  const correct = (
    { order }: Pick<Sale, "order">,
    sold: CorrectShipmentBody["sold"],
    left: CorrectShipmentBody["left"],
    body: Partial<CorrectShipmentBody> = {},
    headers = {}
  ) =>
    store.admin.post<OperationResponse>(
      `/admin/orders/${order.id}/serials/correct-shipment`,
      { sold, left, reason: "mixed up at packing", ...body },
      headers
    )
  const undo = ({ operation }: OperationResponse) =>
    store.admin.post<OperationResponse>(`/admin/serials/operations/${operation.id}/revert`, {})
  const refused = (run: Promise<unknown>, ...codes: string[]) =>
    expect(run).rejects.toMatchObject({ body: { serials: codes.map((code) => ({ code })) } })
  const historyOf = async (units: Units, number: string) => {
    const { id } = await units.unit(number)
    const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
    return events.map(({ command }) => command).reverse()
  }
  const balanced = async (units: Units, stocked: number) =>
    expect(await units.level()).toMatchObject({ stocked, on_hand: stocked, discrepancy: 0 })

  async function sell(units: Units, numbers: string[], quantity = numbers.length): Promise<Sale> {
    const order = await units.order(quantity)
    await units.capture(order, numbers)
    const fulfilment = await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: order.line, quantity: numbers.length }],
    })
    return { order, fulfilment }
  }

  /** A was sold, B is in stock. */
  async function sold(options: Parameters<typeof unitsIn>[1] = {}) {
    const units = await unitsIn(store, options)
    await units.receive(["A", "B"])
    return { units, ...(await sell(units, ["A"])) }
  }

  describe("a unit of stock left instead", () => {
    it("takes the whole sale, the other is in stock again, and net stock stays", async () => {
      const told = heard(store, "serial.shipment-corrected")
      const { units, order, fulfilment } = await sold({ policy: WARRANTY })
      await shipFulfilment(store.admin, order.id, fulfilment)
      await deliverFulfilment(store.admin, order.id, fulfilment)
      await eventually(async () =>
        expect(await units.unit("A")).toMatchObject({ delivered_at: expect.any(String) as string })
      )
      const before = await units.unit("A")
      const answer = await correct({ order }, "A", "SN:B")
      expect(answer).toMatchObject({
        operation: { kind: "correct_shipment", state: "done", serial_count: 2 },
      })
      const { order_id, order_line_item_id, customer_id, sold_at, delivered_at } = before
      const { customer_warranty_start, customer_warranty_end } = before
      expect(customer_warranty_end).not.toBeNull()
      expect(await units.unit("B")).toMatchObject({
        status: "sold",
        owner: "customer",
        reason: "mixed up at packing",
        fulfillment_id: fulfilment,
        ...{ order_id, order_line_item_id, customer_id, sold_at, delivered_at },
        ...{ customer_warranty_start, customer_warranty_end },
      })
      expect(await units.unit("A")).toMatchObject({
        status: "in_stock",
        owner: "store",
        is_sellable: true,
        location_id: units.locationId,
        order_id: null,
        fulfillment_id: null,
        sold_at: null,
        delivered_at: null,
        customer_warranty_end: null,
      })
      await balanced(units, 1)
      expect(await units.lineOf(order)).toMatchObject({
        needed: 0,
        sold: [{ number: "B", fulfillment_id: fulfilment, sold_at, delivered_at }],
        returned: [],
      })
      const ids = { A: before.id, B: (await units.unit("B")).id }
      await eventually(async () =>
        expect(told.data).toEqual([
          {
            operation_id: answer.operation.id,
            order_ids: [order.id],
            sold_serial_id: ids.A,
            left_serial_id: ids.B,
          },
        ])
      )
      told.stop()
      expect(await historyOf(units, "B")).toEqual(["receive", "correct_shipment_out"])
    })

    it("comes off the stock of its place; the other is in stock where it is said to be", async () => {
      const { units, order } = await sold()
      const other = store.ids.locations[1]!.id
      await correct({ order }, "A", "B", { location_id: other })
      await balanced(units, 0)
      expect(await units.level(other)).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    })

    it("that was captured for the rest of the order leaves its place to the other", async () => {
      const units = await unitsIn(store)
      // One to spare: Medusa fulfils no part of a line whose rest leaves nothing free.
      await units.receive(["A", "B", "C"])
      const order = await units.order(2)
      await units.capture(order, ["A", "B"])
      const first = await fulfilOrder(store.admin, order.id, {
        locationId: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
        additionalData: { serials: ["A"] },
      })
      const answer = await correct({ order }, "A", "B")
      expect(await units.lineOf(order)).toMatchObject({
        needed: 1,
        missing: 0,
        captured: [{ number: "A", captured_as: "manual" }],
        sold: [{ number: "B", fulfillment_id: first }],
        returned: [],
      })
      expect(await units.level()).toMatchObject({
        stocked: 2,
        on_hand: 2,
        reserved: 1,
        discrepancy: 0,
      })
      await undo(answer)
      expect(await units.statuses()).toEqual(["A sold", "B reserved", "C in_stock"])
      await correct({ order }, "A", "B")
      await fulfilOrder(store.admin, order.id, {
        locationId: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
      })
      expect(await units.statuses()).toEqual(["A sold", "B sold", "C in_stock"])
      await balanced(units, 1)
    })

    it("is sold on the page for ever; the one that stayed can be sold again", async () => {
      const { units, order } = await sold()
      await correct({ order }, "A", "B")
      const again = await sell(units, ["A"])
      expect((await units.lineOf(order)).sold).toMatchObject([{ number: "B" }])
      expect((await units.lineOf(again.order)).sold).toMatchObject([{ number: "A" }])
      await balanced(units, 0)
    })

    it("counts as the sold one at the returns desk", async () => {
      const { units, order } = await sold()
      await correct({ order }, "A", "B")
      const returnId = await requestReturn(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
      })
      await refused(
        units.captureReturn(returnId, order.line, [{ serial: "A" }]),
        "already_returned"
      )
      await units.captureReturn(returnId, order.line, [{ serial: "B" }])
      await refused(correct({ order }, "B", "A"), "on_another_return")
    })
  })

  describe("two units that were both sold", () => {
    async function swapped() {
      const units = await unitsIn(store, { policy: WARRANTY })
      await units.receive(["A", "B"])
      const one = await sell(units, ["A"])
      const two = await sell(units, ["B"])
      return { units, one, two, answer: await correct(one, "A", "B") }
    }

    it("take each other's place in one operation, on both orders' pages", async () => {
      const told = heard(store, "serial.shipment-corrected")
      const { units, one, two, answer } = await swapped()
      expect(answer).toMatchObject({ operation: { state: "done", serial_count: 2 } })
      expect(await units.lineOf(one.order)).toMatchObject({
        sold: [{ number: "B", fulfillment_id: one.fulfilment }],
        returned: [],
      })
      expect(await units.lineOf(two.order)).toMatchObject({
        sold: [{ number: "A", fulfillment_id: two.fulfilment }],
        returned: [],
      })
      expect(await historyOf(units, "A")).toEqual([
        "receive",
        "capture",
        "sell",
        "correct_shipment_across",
      ])
      await balanced(units, 0)
      await eventually(async () =>
        expect(told.data).toMatchObject([{ order_ids: [one.order.id, two.order.id] }])
      )
      told.stop()
      // Each belongs to the other's parcel from now on.
      await deliverFulfilment(store.admin, one.order.id, one.fulfilment)
      await eventually(async () =>
        expect(await units.unit("B")).toMatchObject({ delivered_at: expect.any(String) as string })
      )
      expect(await units.unit("A")).toMatchObject({ delivered_at: null })
      await refused(undo(answer), "changed_since")
    })

    it("are as they were once it is undone", async () => {
      const { units, one, two, answer } = await swapped()
      await undo(answer)
      expect((await units.lineOf(one.order)).sold).toMatchObject([
        { number: "A", fulfillment_id: one.fulfilment },
      ])
      expect((await units.lineOf(two.order)).sold).toMatchObject([
        { number: "B", fulfillment_id: two.fulfilment },
      ])
      expect(await units.unit("A")).toMatchObject({ order_id: one.order.id, reason: null })
      await balanced(units, 0)
      await correct(one, "A", "B")
      expect((await units.lineOf(one.order)).sold).toMatchObject([{ number: "B" }])
    })

    it("of one line and one parcel have no place to change, and are at no location", async () => {
      const units = await unitsIn(store)
      await units.receive(["A", "B"])
      const sale = await sell(units, ["A", "B"])
      await refused(correct(sale, "A", "B"), "same_shipment", "same_shipment")
      await refused(correct(sale, "A", "B", { location_id: units.locationId }), "invalid_request")
    })
  })

  describe("a unit without a record left instead", () => {
    it("is registered as sold while stock awaits serials, and the undoing voids it", async () => {
      const units = await unitsIn(store)
      await units.receive(["A"])
      const sale = await sell(units, ["A"])
      await setStock(store.admin, units.itemId, units.locationId, 1)
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 0, awaiting: 1 })
      const answer = await correct(sale, "A", "NEW")
      expect(await units.statuses()).toEqual(["A in_stock", "NEW sold"])
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, awaiting: 0 })
      expect((await units.lineOf(sale.order)).sold).toMatchObject([
        { number: "NEW", fulfillment_id: sale.fulfilment },
      ])
      await undo(answer)
      expect(await units.statuses()).toEqual(["A sold"])
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 0, awaiting: 1 })
    })

    it("is taken off the stock where it was, when the other is elsewhere", async () => {
      const units = await unitsIn(store)
      await units.receive(["A"])
      const sale = await sell(units, ["A"])
      await setStock(store.admin, units.itemId, units.locationId, 2)
      const other = store.ids.locations[1]!.id
      await correct(sale, "A", "NEW", { location_id: other })
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 0, awaiting: 1 })
      expect(await units.level(other)).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    })

    it("is refused where none awaits serials, and where the policy takes no unknown ones", async () => {
      const { units, order } = await sold()
      await refused(correct({ order }, "A", "NEVER SEEN"), "unknown_serial")
      await setStock(store.admin, units.itemId, units.locationId, 5)
      await store.admin.post(`/admin/serial-policies/${units.itemId}`, {
        parts: { unknown_at_capture: "refuse" },
      })
      await refused(correct({ order }, "A", "NEVER SEEN"), "unknown_at_capture")
      expect(await units.statuses()).toEqual(["A sold", "B in_stock"])
    })
  })

  describe("when the unit had been given for another one", () => {
    /** Each `old` was sold, came back on an exchange, and each `fresh` was sold for it. */
    async function exchanged(units: Units, old: string, fresh: string) {
      await units.receive([old, fresh])
      const { order } = await sell(units, [old])
      const { returnId } = await exchange(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        inbound: [{ id: order.line, quantity: 1 }],
        outbound: [{ variantId: units.variantId, quantity: 1 }],
        shippingOptionId: store.ids.locations[0]!.shippingOptionId,
      })
      const { lines } = await store.admin.get<OrderSerialsResponse>(
        `/admin/orders/${order.id}/serials`
      )
      const line = lines.find(({ line_item_id }) => line_item_id !== order.line)!.line_item_id
      await units.capture({ id: order.id, line }, [fresh])
      await fulfilOrder(store.admin, order.id, {
        locationId: units.locationId,
        items: [{ id: line, quantity: 1 }],
      })
      await units.captureReturn(returnId!, order.line, [{ serial: old, disposition: "damaged" }])
      await receiveReturn(store.admin, returnId!, { damaged: [{ id: order.line, quantity: 1 }] })
      await eventually(() => names(units, old, fresh))
      return { order }
    }
    /** That two units name each other. */
    const names = async (units: Units, old: string, fresh: string) => {
      const [former, latter] = [await units.unit(old), await units.unit(fresh)]
      expect(latter.replaces_serial_id).toBe(former.id)
      expect(former.replaced_by_serial_id).toBe(latter.id)
    }

    it("is the one that left that was given, and again the other once that is undone", async () => {
      const units = await unitsIn(store)
      const sale = await exchanged(units, "OLD", "NEW")
      await units.receive(["LEFT"])
      const answer = await correct(sale, "NEW", "LEFT")
      await names(units, "OLD", "LEFT")
      expect((await units.unit("NEW")).replaces_serial_id).toBeNull()
      // What repeats the exchange's links finds nothing to do.
      const { version } = await units.unit("OLD")
      await linkReplacementsWorkflow(store.container).run({ input: { order_id: sale.order.id } })
      expect((await units.unit("OLD")).version).toBe(version)
      await undo(answer)
      await names(units, "OLD", "NEW")
      expect((await units.unit("LEFT")).replaces_serial_id).toBeNull()
    })

    it("and left crosswise, each was given for the other's", async () => {
      const units = await unitsIn(store)
      const sale = await exchanged(units, "OLD1", "NEW1")
      await exchanged(units, "OLD2", "NEW2")
      const answer = await correct(sale, "NEW1", "NEW2")
      await names(units, "OLD1", "NEW2")
      await names(units, "OLD2", "NEW1")
      await undo(answer)
      await names(units, "OLD1", "NEW1")
      await names(units, "OLD2", "NEW2")
    })

    it("and one without a record left, or the very one that had come back", async () => {
      const units = await unitsIn(store, { stock: 1 })
      const sale = await exchanged(units, "OLD", "NEW")
      const answer = await correct(sale, "NEW", "FRESH")
      await names(units, "OLD", "FRESH")
      await undo(answer)
      await names(units, "OLD", "NEW")
      const { id } = await units.unit("OLD")
      await store.admin.post("/admin/serials/commands", {
        command: "clear_quarantine",
        serial_ids: [id],
        location_id: units.locationId,
      })
      await correct(sale, "NEW", "OLD")
      // What repeats the exchange's links finds nothing to do.
      await linkReplacementsWorkflow(store.container).run({ input: { order_id: sale.order.id } })
      expect(await units.unit("OLD")).toMatchObject({
        status: "sold",
        replaces_serial_id: null,
        replaced_by_serial_id: null,
      })
    })
  })

  it("is refused for units that cannot have left, naming them, and nothing has happened", async () => {
    const { units, order } = await sold()
    const sale = { order }
    const elsewhere = await unitsIn(store)
    await elsewhere.receive(["OTHER ITEM"])
    await units.receive(["C", "D"])
    const reserving = await units.order(1)
    await units.capture(reserving, ["C"])
    const notice = (notice_ids: string[]) => ({
      kind: "describe" as const,
      actor: { type: "system" as const, id: null },
      idempotency_key: `notice ${Math.random()}`,
      batches: [
        {
          command: "place_notice" as const,
          set: { notice_ids },
          units: [{ serial_id: noticed }],
        },
      ],
    })
    const noticed = (await units.unit("D")).id
    await serviceOf(store).execute(notice(["stolen"]))
    const stocked = await units.level()

    await refused(correct(sale, "A", "OTHER ITEM"), "wrong_item")
    await refused(
      correct(sale, "A", { serial_id: (await elsewhere.unit("OTHER ITEM")).id }),
      "wrong_item"
    )
    await refused(correct(sale, "A", "C"), "reserved_elsewhere")
    await refused(correct(sale, "A", "D"), "under_notice")
    await refused(correct(sale, "A", "A"), "duplicate_in_request")
    await refused(correct(sale, "B", "A"), "not_sold_on_line")
    await refused(correct({ order: reserving }, "A", "B"), "not_sold_on_line")
    await refused(correct(sale, "NOBODY", "B"), "unknown_serial")
    await refused(correct(sale, "A", { serial_id: "ser_nobody" }), "unknown_serial")
    await refused(correct(sale, "A", "B", { location_id: "sloc_nowhere" }), "unknown_location")
    const { id, version } = await units.unit("B")
    await refused(correct(sale, "A", { serial_id: id, version: version + 1 }), "stale_write")
    await expect(correct(sale, "A", "B", { reason: " " })).rejects.toMatchObject({ status: 400 })
    const nowhere = { order: { id: "order_nowhere", line: "" } }
    await expect(correct(nowhere, "A", "B")).rejects.toMatchObject({ status: 404 })

    expect(await units.statuses()).toEqual(["A sold", "B in_stock", "C reserved", "D in_stock"])
    expect(await units.level()).toEqual(stocked)
  })

  it("acts once under one key, and anew after it was undone", async () => {
    const { units, order } = await sold()
    const key = { "Idempotency-Key": `correct ${order.id}` }
    const told = heard(store, "serial.shipment-corrected")
    const first = await correct({ order }, "A", "B", {}, key)
    expect(await correct({ order }, "A", "B", {}, key)).toEqual(first)
    await refused(
      correct({ order }, "A", "B", { reason: "another" }, key),
      "idempotency_key_reused"
    )
    await balanced(units, 1)
    await undo(first)
    expect(await units.statuses()).toEqual(["A sold", "B in_stock"])
    expect(await units.lineOf(order)).toMatchObject({ sold: [{ number: "A" }], returned: [] })
    const again = await correct({ order }, "A", "B", {}, key)
    expect(again.operation.id).not.toBe(first.operation.id)
    expect(await units.statuses()).toEqual(["A in_stock", "B sold"])
    await balanced(units, 1)
    expect(told.data).toHaveLength(2)
    told.stop()
  })

  it("is refused to be undone once a unit moved on", async () => {
    const { units, order } = await sold()
    const answer = await correct({ order }, "A", "B")
    await sell(units, ["A"])
    await refused(undo(answer), "changed_since")
    expect(await units.statuses()).toEqual(["A sold", "B sold"])
  })

  it("of two clients at once, one corrects", async () => {
    const { units, order } = await sold()
    await units.receive(["C"])
    const runs = await Promise.allSettled(
      ["B", "C", "B"].map((left) => correct({ order }, "A", left))
    )
    expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    const reasons = runs.flatMap((run) =>
      run.status === "rejected" ? [run.reason as unknown] : []
    )
    reasons.forEach((reason) =>
      expect(reason).toMatchObject({
        status: expect.any(Number) as number,
        body: { total: expect.any(Number) as number },
      })
    )
    expect((await units.lineOf(order)).sold).toHaveLength(1)
    await balanced(units, 2)
  })
}

export default suite
