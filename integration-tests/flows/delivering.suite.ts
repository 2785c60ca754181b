import {
  cancelFulfilment,
  deliverFulfilment,
  fulfilOrder,
  receiveReturn,
  requestReturn,
  shipFulfilment,
} from "../../scripts/store-client"
import { Modules } from "@medusajs/framework/utils"
import type { CommandBody, HistoryResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { PolicyBody } from "../../src/types/policies"
import { deliverFulfilledWorkflow } from "../../src/workflows/delivering/deliver-fulfilled"
import { shipFulfilledWorkflow } from "../../src/workflows/delivering/ship-fulfilled"
import { eventually, heard } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const today = () => new Date().toISOString().slice(0, 10)

const warranty = (starts_at: "shipment" | "delivery") =>
  ({
    customer_warranty: {
      months: 12,
      starts_at,
      on_resale: "fresh",
      on_replacement: "fresh",
    },
  }) satisfies PolicyBody["parts"]

/** What becomes of units after they left: delivered, undeliverable, lost by the carrier. */
const suite: StoreSuite = (store) => {
  const say = <Answer = OperationResponse>(
    fulfilment: string,
    what: "deliver" | "undeliver" | "lose",
    body: Record<string, unknown> = {},
    headers = {}
  ) => store.admin.post<Answer>(`/admin/fulfillments/${fulfilment}/serials/${what}`, body, headers)
  const deliveredLate = async (fulfillment_id: string) =>
    (await deliverFulfilledWorkflow(store.container).run({ input: { fulfillment_id } })).result
  const refused = (run: Promise<unknown>, ...codes: string[]) =>
    expect(run).rejects.toMatchObject({ body: { serials: codes.map((code) => ({ code })) } })
  const deliveredOf = async (units: Units, ...numbers: string[]) =>
    Promise.all(numbers.map(async (number) => (await units.unit(number)).delivered_at !== null))

  /** Receives units, sells them with one fulfilment and ships it. */
  async function sent(numbers: string[], policy: PolicyBody["parts"] = {}, isShipped = true) {
    const units = await unitsIn(store, { policy })
    await units.receive(numbers)
    const sold = await soldAgain(units, numbers)
    if (isShipped) await shipFulfilment(store.admin, sold.order.id, sold.fulfilment)
    return { units, ...sold }
  }

  async function soldAgain(units: Units, numbers: string[]) {
    const order = await units.order(numbers.length)
    await units.capture(order, numbers, { location_id: units.locationId })
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    return { order, fulfilment }
  }

  describe("Medusa's mark", () => {
    it("is written on each serial once, and told", async () => {
      const told = heard(store, "serial.delivered")
      const { units, order, fulfilment } = await sent(["D1", "D2"])
      await deliverFulfilment(store.admin, order.id, fulfilment)
      await eventually(async () =>
        expect(await deliveredOf(units, "D1", "D2")).toEqual([true, true])
      )
      expect(await units.statuses()).toEqual(["D1 sold", "D2 sold"])
      expect((await units.lineOf(order)).sold.map((one) => one.delivered_at)).toEqual([
        (await units.unit("D1")).delivered_at,
        (await units.unit("D2")).delivered_at,
      ])
      const { version } = await units.unit("D1")
      expect(await Promise.all([deliveredLate(fulfilment), deliveredLate(fulfilment)])).toEqual([
        null,
        null,
      ])
      expect((await units.unit("D1")).version).toBe(version)
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
      await eventually(async () =>
        expect(told.data).toMatchObject([
          {
            fulfillment_id: fulfilment,
            order_id: order.id,
            serial_ids: [{}, {}].map(() => expect.any(String) as string),
          },
        ])
      )
      told.stop()
    })

    it("does nothing to what was cancelled, or is not delivered", async () => {
      const { units, order, fulfilment } = await sent(["D1"], {}, false)
      expect(await deliveredLate(fulfilment)).toBeNull()
      await cancelFulfilment(store.admin, order.id, fulfilment)
      expect(await deliveredLate(fulfilment)).toBeNull()
      await refused(say(fulfilment, "deliver"), "fulfillment_canceled")
      expect(await units.statuses()).toEqual(["D1 reserved"])
    })

    it("of a first sale passes by a unit that came back and was sold again", async () => {
      const { units, order, fulfilment } = await sent(["D1"], warranty("delivery"))
      const returnId = await requestReturn(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
      })
      await units.captureReturn(returnId, order.line, [{ serial: "D1" }])
      await receiveReturn(store.admin, returnId, { good: [{ id: order.line, quantity: 1 }] })
      const again = await soldAgain(units, ["D1"])
      await deliverFulfilment(store.admin, order.id, fulfilment)
      expect(await deliveredLate(fulfilment)).toBeNull()
      expect(await units.unit("D1")).toMatchObject({
        delivered_at: null,
        fulfillment_id: again.fulfilment,
        customer_warranty: { status: "none" },
      })
      await deliverFulfilment(store.admin, again.order.id, again.fulfilment)
      await eventually(async () => expect(await deliveredOf(units, "D1")).toEqual([true]))
      expect((await units.unit("D1")).customer_warranty.status).toBe("active")
    })
  })

  describe("a warranty", () => {
    it("starts with the delivery where the policy says so, and is frozen then", async () => {
      const { units, order, fulfilment } = await sent(["W1"], warranty("delivery"))
      expect(await units.unit("W1")).toMatchObject({ customer_warranty_end: null })
      await deliverFulfilment(store.admin, order.id, fulfilment)
      await eventually(async () =>
        expect(await units.unit("W1")).toMatchObject({
          customer_warranty: { start: today(), status: "active" },
        })
      )
    })

    it("starts with the shipment where the policy says so, and no delivery changes it", async () => {
      const { units, order, fulfilment } = await sent(["W1"], warranty("shipment"))
      await eventually(async () =>
        expect(await units.unit("W1")).toMatchObject({
          customer_warranty: { start: today(), status: "active" },
        })
      )
      const { customer_warranty_end } = await units.unit("W1")
      const input = { fulfillment_id: fulfilment }
      expect((await shipFulfilledWorkflow(store.container).run({ input })).result).toBeNull()
      await store.admin.post(`/admin/serial-policies/${units.itemId}`, {
        parts: { customer_warranty: { ...warranty("delivery").customer_warranty, months: 36 } },
      })
      await deliverFulfilment(store.admin, order.id, fulfilment)
      await eventually(async () => expect(await deliveredOf(units, "W1")).toEqual([true]))
      expect(await units.unit("W1")).toMatchObject({ customer_warranty_end })
      const { id } = await units.unit("W1")
      const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
      expect(events.map(({ command }) => command).reverse()).toEqual([
        "receive",
        "capture",
        "sell",
        "start_warranty",
        "deliver",
      ])
    })
  })

  describe("staff", () => {
    it("confirm a part of the units, with a scan and who signed; Medusa's mark takes the rest", async () => {
      const { units, order, fulfilment } = await sent(["S1", "S2", "S3"], warranty("delivery"))
      const delivered_at = "2026-03-02T23:30:00-05:00"
      const answer = await say(fulfilment, "deliver", {
        serials: ["SN:S1", { serial_id: (await units.unit("S2")).id }],
        delivered_at,
        signed_by: "Ada Lovelace",
        note: "Left with the neighbour.",
      })
      expect(answer).toMatchObject({ operation: { kind: "deliver", serial_count: 2 } })
      expect(await units.unit("S1")).toMatchObject({
        delivered_at: "2026-03-03T04:30:00.000Z",
        customer_warranty_start: "2026-03-03",
      })
      expect(await deliveredOf(units, "S1", "S2", "S3")).toEqual([true, true, false])
      const operations = await store.admin.get<{ operations: { note: string }[] }>(
        `/admin/serials/operations?reference_id=${order.id}&kind=deliver`
      )
      expect(operations).toMatchObject({
        operations: [{ note: "Left with the neighbour." }],
      })
      const { events } = await store.admin.get<HistoryResponse>(
        `/admin/serials/${(await units.unit("S1")).id}/history`
      )
      expect(JSON.stringify(events.map(({ changes }) => changes))).not.toContain("Ada")
      await deliverFulfilment(store.admin, order.id, fulfilment)
      await eventually(async () => expect(await deliveredOf(units, "S3")).toEqual([true]))
      expect((await units.unit("S1")).delivered_at).toBe("2026-03-03T04:30:00.000Z")
    })

    it("confirm it with signature and photos beside the chain, which can be erased", async () => {
      const { units, order, fulfilment } = await sent(["P1", "P2"])
      const fileModule = store.container.resolve(Modules.FILE)
      const { id: fileId } = await fileModule.createFiles({
        filename: "signature.png",
        mimeType: "image/png",
        content: Buffer.from("ink").toString("base64"),
      })
      const signature = { id: fileId }
      const photos = [{ url: "https://example.com/door.jpg" }]
      const proof = { signed_by: "Grace Hopper", signature, photos, note: "For Grace." }
      const bad = (body: object) =>
        expect(say(fulfilment, "deliver", { ...proof, ...body })).rejects
      await bad({ photos: [{ url: "javascript:alert(1)" }] }).toMatchObject({ status: 400 })
      await bad({ photos: Array(21).fill(photos[0]) }).toMatchObject({ status: 400 })
      await bad({ signature: { id: "x", url: "https://example.com" } }).toMatchObject({
        status: 400,
      })
      await bad({ photos: [{ id: "no-such-file.png" }] }).toMatchObject({
        status: 404,
        body: { code: "unknown_file", serials: [{ detail: { file: "no-such-file.png" } }] },
      })
      expect(await deliveredOf(units, "P1", "P2")).toEqual([false, false])

      const { operation } = await say(fulfilment, "deliver", { ...proof, serials: ["P1"] })
      await say(fulfilment, "deliver")
      const shown = {
        operation_id: operation.id,
        fulfillment_id: fulfilment,
        signed_by: "Grace Hopper",
        signature,
        photos,
        is_reverted: false,
        is_erased: false,
      }
      const ofOrder = async () =>
        (await store.admin.get<OrderSerialsResponse>(`/admin/orders/${order.id}/serials`))
          .deliveries
      const ofUnit = async (number: string) => {
        const { id } = await units.unit(number)
        const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
        return events[0]!
      }
      expect(await ofOrder()).toMatchObject([shown])
      expect(await ofUnit("P1")).toMatchObject({ command: "deliver", operation: { proof: shown } })
      expect((await ofUnit("P2")).operation.proof).toBeNull()
      expect(JSON.stringify((await ofUnit("P1")).changes)).not.toContain("Grace")

      const erase = () => store.admin.delete(`/admin/fulfillments/${fulfilment}/serials/proof`)
      const hash = (await ofUnit("P1")).hash
      expect(await erase()).toEqual({ fulfillment_id: fulfilment, erased: 1 })
      expect(await erase()).toEqual({ fulfillment_id: fulfilment, erased: 0 })
      const erased = { ...shown, signed_by: null, signature: null, photos: [], is_erased: true }
      expect(await ofOrder()).toMatchObject([erased])
      expect(await ofUnit("P1")).toMatchObject({ hash, operation: { note: null, proof: erased } })
      await expect(
        store.admin.delete("/admin/fulfillments/ful_none/serials/proof")
      ).rejects.toMatchObject({ status: 404 })
      expect(await deliveredOf(units, "P1", "P2")).toEqual([true, true])
      await fileModule.deleteFiles([fileId])
    })

    it("are refused units of another parcel, unknown ones, one twice, and what is delivered", async () => {
      const { units, fulfilment } = await sent(["S1", "S2"])
      await units.receive(["OTHER"])
      await soldAgain(units, ["OTHER"])
      await refused(
        say(fulfilment, "deliver", { serials: ["S1", "OTHER", "NOBODY"] }),
        "not_in_fulfillment",
        "unknown_serial"
      )
      await refused(say(fulfilment, "deliver", { serials: ["S1", "S1"] }), "duplicate_in_request")
      await refused(
        say(fulfilment, "deliver", { serials: [{ serial_id: (await units.unit("OTHER")).id }] }),
        "not_in_fulfillment"
      )
      expect(await deliveredOf(units, "S1", "S2", "OTHER")).toEqual([false, false, false])
      await say(fulfilment, "deliver", { serials: ["S1"] })
      await refused(say(fulfilment, "deliver", { serials: ["S1", "S2"] }), "already_delivered")
      await say(fulfilment, "deliver")
      expect(await deliveredOf(units, "S1", "S2")).toEqual([true, true])
      await refused(say(fulfilment, "deliver"), "already_delivered", "already_delivered")
      await expect(say("ful_nobody", "deliver")).rejects.toMatchObject({ status: 404 })
      await expect(say(fulfilment, "undeliver", {})).rejects.toMatchObject({ status: 400 })
    })

    it("act once under one key, and can take a wrong confirmation back", async () => {
      const { units, fulfilment } = await sent(["S1"], warranty("delivery"))
      const key = { "Idempotency-Key": `door ${fulfilment}` }
      const first = await say(fulfilment, "deliver", {}, key)
      expect(await say(fulfilment, "deliver", {}, key)).toEqual(first)
      await refused(say(fulfilment, "deliver", { signed_by: "Bob" }, key), "idempotency_key_reused")
      await store.admin.post(`/admin/serials/operations/${first.operation.id}/revert`, {})
      expect(await units.unit("S1")).toMatchObject({
        delivered_at: null,
        customer_warranty_end: null,
      })
    })

    it("of two clients at once, one confirms", async () => {
      const { units, fulfilment } = await sent(["S1"])
      const runs = await Promise.allSettled([0, 1, 2].map(() => say(fulfilment, "deliver")))
      expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await deliveredOf(units, "S1")).toEqual([true])
    })
  })

  describe("an undeliverable parcel", () => {
    it("is back in stock by one command, where it is said or where it left from, and told", async () => {
      const told = heard(store, "serial.undelivered")
      const { units, order, fulfilment } = await sent(["U1", "U2"])
      const other = store.ids.locations[1]!.id
      await say(fulfilment, "undeliver", {
        serials: ["U1"],
        location_id: other,
        reason: "refused at the door",
      })
      await say(fulfilment, "undeliver", { reason: "nobody lives there" })
      expect(await units.statuses()).toEqual(["U1 in_stock", "U2 in_stock"])
      expect(await units.unit("U1")).toMatchObject({
        location: { id: other },
        order_id: null,
        fulfillment_id: null,
        is_sellable: true,
      })
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      expect(await units.level(other)).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      expect(await units.lineOf(order)).toMatchObject({
        needed: 0,
        sold: [],
        returned: [{ number: "U1" }, { number: "U2" }],
      })
      await refused(say(fulfilment, "undeliver", { reason: "again" }), "nothing_to_change")
      await eventually(async () =>
        expect(told.data).toMatchObject([
          { fulfillment_id: fulfilment, order_id: order.id },
          { fulfillment_id: fulfilment, order_id: order.id },
        ])
      )
      told.stop()
      await soldAgain(units, ["U2"])
      await deliverFulfilment(store.admin, order.id, fulfilment)
      expect(await deliveredLate(fulfilment)).toBeNull()
      expect(await deliveredOf(units, "U2")).toEqual([false])
    })

    it("is refused before it was shipped, at an unknown place, and for units elsewhere", async () => {
      const { units, order, fulfilment } = await sent(["U1"], {}, false)
      const reason = "moved away"
      await refused(say(fulfilment, "undeliver", { reason }), "not_shipped")
      await refused(say(fulfilment, "lose", { reason }), "not_shipped")
      await shipFulfilment(store.admin, order.id, fulfilment)
      await refused(
        say(fulfilment, "undeliver", { reason, location_id: "sloc_nowhere" }),
        "unknown_location"
      )
      await units.receive(["U2"])
      await refused(say(fulfilment, "undeliver", { reason, serials: ["U2"] }), "not_in_fulfillment")
      expect(await units.statuses()).toEqual(["U1 sold", "U2 in_stock"])
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1 })
    })

    it("is refused by hand as well before it was shipped: Medusa can still cancel the fulfilment", async () => {
      const { units, order, fulfilment } = await sent(["U1", "U2"], {}, false)
      const { id } = await units.unit("U1")
      const commands: [CommandBody["command"], Partial<CommandBody>][] = [
        ["undeliver", { reason: "moved away" }],
        ["take_back", {}],
        ["lose_in_delivery", { reason: "the truck" }],
        ["buy_back", {}],
        ["keep_found", { reason: "at the door", location_id: units.locationId }],
      ]
      for (const [command, body] of commands) {
        const run = store.admin.post("/admin/serials/commands", {
          command,
          serial_ids: [id],
          ...body,
        })
        await expect(run).rejects.toMatchObject({
          status: 409,
          body: { code: "not_shipped", total: 1, serials: [{ serial: "U1", serial_id: id }] },
        })
      }
      expect(await units.statuses()).toEqual(["U1 sold", "U2 sold"])
      await cancelFulfilment(store.admin, order.id, fulfilment)
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })

      const again = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      await shipFulfilment(store.admin, order.id, again)
      await store.admin.post("/admin/serials/commands", {
        command: "undeliver",
        serial_ids: [id],
        reason: "moved away",
      })
      expect(await units.statuses()).toEqual(["U1 in_stock", "U2 sold"])
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    })

    it("acts once for two clients at once, and can be undone", async () => {
      const { units, fulfilment } = await sent(["U1"])
      const runs = await Promise.allSettled(
        [0, 1, 2].map(() => say(fulfilment, "undeliver", { reason: "refused" }))
      )
      const [won] = runs.flatMap((run) => (run.status === "fulfilled" ? [run.value] : []))
      expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      await store.admin.post(`/admin/serials/operations/${won!.operation.id}/revert`, {})
      expect(await units.statuses()).toEqual(["U1 sold"])
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
      expect((await units.unit("U1")).fulfillment_id).toBe(fulfilment)
    })
  })

  it("lost by the carrier stays sold to its customer, moves no stock, and is told", async () => {
    const told = heard(store, "serial.lost-in-delivery")
    const { units, order, fulfilment } = await sent(["L1", "L2", "L3"])
    await say(fulfilment, "lose", { serials: ["L1"], reason: "truck burnt down" })
    // By hand as well, unit by unit.
    await store.admin.post("/admin/serials/commands", {
      command: "lose_in_delivery",
      serial_ids: [(await units.unit("L2")).id],
      reason: "and this one",
    })
    expect(await units.statuses()).toEqual(["L1 lost", "L2 lost", "L3 sold"])
    expect(await units.unit("L1")).toMatchObject({ order_id: order.id, owner: "customer" })
    expect((await units.lineOf(order)).sold).toMatchObject([
      { number: "L1", status: "lost" },
      { number: "L2", status: "lost" },
      { number: "L3", status: "sold" },
    ])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    await deliverFulfilment(store.admin, order.id, fulfilment)
    await eventually(async () => expect(await deliveredOf(units, "L3")).toEqual([true]))
    expect(await deliveredOf(units, "L1", "L2")).toEqual([false, false])
    await eventually(async () =>
      expect(told.data).toMatchObject([
        { fulfillment_id: fulfilment, serial_ids: [(await units.unit("L1")).id] },
        { serial_ids: [(await units.unit("L2")).id] },
      ])
    )
    told.stop()
  })
}

export default suite
