import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  cancelFulfilment,
  claim,
  confirmReceipt,
  createProduct,
  enterReceipt,
  exchange,
  fulfilOrder,
  placeOrder,
  receiveReturn,
  requestReturn,
  type Replacement,
} from "../../scripts/store-client"
import type { ClaimCaptureBody, ClaimSerialsResponse } from "../../src/types/returns"
import type { OperationListResponse } from "../../src/types/operations"
import type { OrderSerialsResponse } from "../../src/types/orders"
import { alignAllOrders } from "../../src/workflows/aligning/align-orders"
import { serialService } from "../../src/workflows/support/request"
import { receiveByCode } from "../support/by-code"
import { eventually } from "../support/events"
import { quiet } from "../support/quiet"
import type { StoreSuite, TestStore } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Exchanges and claims: what comes in as on a return, what goes out as with a fulfilment. */
const suite: StoreSuite = (store) => {
  const remaining = {
    months: 24,
    starts_at: "sale" as const,
    on_resale: "fresh" as const,
    on_replacement: "remaining" as const,
  }

  it("takes the old unit in and sends the new one out, each by its serial; they name each other", async () => {
    const units = await unitsIn(store)
    const { order, input } = await sold(store, units, ["EX-A1"], ["EX-A2"])
    const { returnId } = await exchange(store.admin, input)
    const line = await newLine(store, order)
    await expect(fulfil(store, units, order, line)).rejects.toMatchObject({
      body: { code: "too_few_for_line", serials: [{ detail: { missing: 1 } }] },
    })
    await units.capture({ id: order.id, line }, ["EX-A2"])
    await fulfil(store, units, order, line)

    await enterReceipt(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    await expect(confirmReceipt(store.admin, returnId!)).rejects.toMatchObject({
      body: { code: "too_few_for_line" },
    })
    await expect(
      units.captureReturn(returnId!, order.line, [{ serial: "EX-A2" }])
    ).rejects.toMatchObject({ body: { code: "not_sold_on_line" } })
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-A1" }])
    await confirmReceipt(store.admin, returnId!)
    expect(await units.statuses()).toEqual(["EX-A1 in_stock", "EX-A2 sold"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    await linked(units, "EX-A1", "EX-A2")
    const [old, fresh] = [await units.unit("EX-A1"), await units.unit("EX-A2")]
    await repeat(store, OrderWorkflowEvents.FULFILLMENT_CREATED, { order_id: order.id })
    await repeat(store, OrderWorkflowEvents.RETURN_RECEIVED, {
      order_id: order.id,
      return_id: returnId,
    })
    expect([(await units.unit("EX-A1")).version, (await units.unit("EX-A2")).version]).toEqual([
      old.version,
      fresh.version,
    ])
  })

  it("links them when it is named which unit came back on a return that code received", async () => {
    const units = await unitsIn(store)
    const { order, input } = await sold(store, units, ["EX-N1"], ["EX-N2"])
    const { returnId } = await exchange(store.admin, input)
    const line = await newLine(store, order)
    await units.capture({ id: order.id, line }, ["EX-N2"])
    await fulfil(store, units, order, line)
    await receiveByCode(store, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    await store.admin.post(`/admin/returns/${returnId}/serials/name-received`, {
      line_item_id: order.line,
      serials: [{ serial: "EX-N1" }],
    })
    await linked(units, "EX-N1", "EX-N2")
  })

  it("gives the new unit what is left of the warranty where the policy says so, whichever way comes first", async () => {
    const units = await unitsIn(store, { policy: { customer_warranty: remaining } })
    const { order, input } = await sold(store, units, ["EX-B1"], ["EX-B2"])
    const { id } = await units.unit("EX-B1")
    const end = "2027-01-31"
    await setWarranty(store, id, end)
    const { returnId } = await exchange(store.admin, input)
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-B1" }])
    await receiveReturn(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    const line = await newLine(store, order)
    await units.capture({ id: order.id, line }, ["EX-B2"])
    await fulfil(store, units, order, line)
    await linked(units, "EX-B1", "EX-B2")
    expect((await units.unit("EX-B2")).customer_warranty).toMatchObject({ end })
    expect((await units.unit("EX-B1")).customer_warranty).toMatchObject({ end: null })
  })

  it("gives a unit that was sold before what a replacement gives, not what is left of its own", async () => {
    const units = await unitsIn(store, {
      policy: {
        customer_warranty: { ...remaining, on_resale: "remaining", on_replacement: "fresh" },
      },
    })
    const former = await sold(store, units, ["EX-R2"], [])
    await setWarranty(store, (await units.unit("EX-R2")).id, "2026-12-31")
    const back = await requestReturn(store.admin, {
      orderId: former.order.id,
      locationId: units.locationId,
      items: [{ id: former.order.line, quantity: 1 }],
    })
    await units.captureReturn(back, former.order.line, [{ serial: "EX-R2" }])
    await receiveReturn(store.admin, back, { good: [{ id: former.order.line, quantity: 1 }] })

    const { order, input } = await sold(store, units, ["EX-R1"], [])
    const { returnId } = await exchange(store.admin, input)
    const line = await newLine(store, order)
    await units.capture({ id: order.id, line }, ["EX-R2"])
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-R1" }])
    await fulfil(store, units, order, line)
    await linked(units, "EX-R1", "EX-R2")
    const { end } = (await units.unit("EX-R2")).customer_warranty
    expect(end! > "2027-01-01").toBe(true)
  })

  it("replaces a claimed unit that stays with its customer", async () => {
    const units = await unitsIn(store, { policy: { customer_warranty: remaining } })
    const { order, input } = await sold(store, units, ["EX-C1"], ["EX-C2"])
    const claimed = [{ id: order.line, quantity: 1 }]
    await setWarranty(store, (await units.unit("EX-C1")).id, "2027-02-28")
    await claim(store.admin, claimed, { ...input, inbound: [] })
    const line = await newLine(store, order)
    await units.capture({ id: order.id, line }, ["EX-C2"])
    const fulfilment = await fulfil(store, units, order, line)
    await linked(units, "EX-C1", "EX-C2")
    expect(await units.statuses()).toEqual(["EX-C1 sold", "EX-C2 sold"])
    expect((await units.unit("EX-C2")).customer_warranty).toMatchObject({ end: "2027-02-28" })

    await cancelFulfilment(store.admin, order.id, fulfilment)
    await eventually(async () =>
      expect((await units.unit("EX-C1")).replaced_by_serial_id).toBeNull()
    )
    expect(await units.unit("EX-C2")).toMatchObject({
      status: "reserved",
      replaces_serial_id: null,
      customer_warranty: { end: null },
    })

    // As often as it is packed again.
    for (let time = 0; time < 2; time += 1) {
      const again = await fulfil(store, units, order, line)
      await linked(units, "EX-C1", "EX-C2")
      expect((await units.unit("EX-C2")).customer_warranty).toMatchObject({ end: "2027-02-28" })
      await cancelFulfilment(store.admin, order.id, again)
      await eventually(async () =>
        expect((await units.unit("EX-C1")).replaced_by_serial_id).toBeNull()
      )
    }
  })

  it("frees what was captured though the unit on its return was lost on the way", async () => {
    const units = await unitsIn(store)
    const { order, input } = await sold(store, units, ["EX-L1"], ["EX-L2"])
    await units.ship("EX-L1")
    const { id, returnId } = await exchange(store.admin, input)
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-L1" }])
    await units.capture({ id: order.id, line: await newLine(store, order) }, ["EX-L2"])
    await loseInDelivery(store, units, "EX-L1")
    await store.admin.post(`/admin/exchanges/${id}/cancel`)
    await eventually(async () =>
      expect(await units.statuses()).toEqual(["EX-L1 lost", "EX-L2 in_stock"])
    )
    expect((await units.detail("EX-L1")).return_id).toBeNull()
  })

  it("names what a unit replaces that is lost by now", async () => {
    const units = await unitsIn(store)
    const { order, input } = await sold(store, units, ["EX-M1"], ["EX-M2"])
    const { returnId } = await exchange(store.admin, input)
    await units.capture({ id: order.id, line: await newLine(store, order) }, ["EX-M2"])
    await fulfil(store, units, order, await newLine(store, order))
    await units.ship("EX-M2")
    await loseInDelivery(store, units, "EX-M2")
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-M1" }])
    await receiveReturn(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    await linked(units, "EX-M1", "EX-M2")
  })

  it("gives a replacement what was left when the unit came back, not what its next buyer was given", async () => {
    const units = await unitsIn(store, { policy: { customer_warranty: remaining } })
    const { order, input } = await sold(store, units, ["EX-S1"], ["EX-S2"])
    const { id } = await units.unit("EX-S1")
    await setWarranty(store, id, "2027-01-31")
    const { returnId } = await exchange(store.admin, input)
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-S1" }])
    await receiveReturn(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    const next = await units.order(1, "next@example.com")
    await units.capture(next, ["EX-S1"])
    await fulfilOrder(store.admin, next.id, { locationId: units.locationId })
    expect((await units.unit("EX-S1")).customer_warranty.end! > "2028").toBe(true)

    const line = await newLine(store, order)
    await units.capture({ id: order.id, line }, ["EX-S2"])
    await fulfil(store, units, order, line)
    await eventually(async () => expect((await units.unit("EX-S2")).replaces_serial_id).toBe(id))
    expect((await units.unit("EX-S2")).customer_warranty).toMatchObject({ end: "2027-01-31" })
    // It is the next buyer's now, and nothing replaced it there.
    expect((await units.unit("EX-S1")).replaced_by_serial_id).toBeNull()
  })

  it("leaves alone by what a unit was replaced on a later order", async () => {
    const units = await unitsIn(store)
    const { order, input } = await sold(store, units, ["EX-T1"], ["EX-T2", "EX-T3"])
    const { returnId } = await exchange(store.admin, input)
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-T1" }])
    await receiveReturn(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    const next = await units.order(1, "later@example.com")
    await units.capture(next, ["EX-T1"])
    await fulfilOrder(store.admin, next.id, { locationId: units.locationId })
    await claim(store.admin, [{ id: next.line, quantity: 1 }], {
      ...replacing(store, units, next),
      inbound: [],
    })
    const given = await newLine(store, next)
    await units.capture({ id: next.id, line: given }, ["EX-T3"])
    await fulfil(store, units, next, given)
    await linked(units, "EX-T1", "EX-T3")
    await repeat(store, OrderWorkflowEvents.RETURN_RECEIVED, {
      order_id: order.id,
      return_id: returnId,
    })
    await linked(units, "EX-T1", "EX-T3")
  })

  describe("the units at fault of a line that is claimed in part", () => {
    const capture = (claimId: string, line: string, serials: ClaimCaptureBody["serials"], h = {}) =>
      store.admin.post<ClaimSerialsResponse>(
        `/admin/claims/${claimId}/serials/capture`,
        { line_item_id: line, serials },
        h
      )
    const release = (claimId: string, ...serial_ids: string[]) =>
      store.admin.post<ClaimSerialsResponse>(`/admin/claims/${claimId}/serials/release`, {
        serial_ids,
      })
    const claimed = async ({ order, input }: Sold) =>
      claim(store.admin, [{ id: order.line, quantity: 1 }], { ...input, inbound: [] })
    const refused = (run: Promise<unknown>, status: number, code: string) =>
      expect(run).rejects.toMatchObject({ status, body: { code } })
    const componentOf = ({ lines }: ClaimSerialsResponse) => lines[0]!.components[0]!

    it("are named by staff; then they are linked with what left for them, and stay with their customer", async () => {
      const units = await unitsIn(store, { policy: { customer_warranty: remaining } })
      const sale = await sold(store, units, ["CL-A1", "CL-A2", "CL-A3"], ["CL-A4", "CL-A5"])
      const { order } = sale
      await setWarranty(store, (await units.unit("CL-A2")).id, "2027-03-31")
      const { id } = await claimed(sale)
      expect(componentOf(await store.admin.get(`/admin/claims/${id}/serials`))).toMatchObject({
        claimed: 1,
        is_tracked: true,
        named: [],
        candidates: [{ number: "CL-A1" }, { number: "CL-A2" }, { number: "CL-A3" }],
      })
      await refused(capture(id, order.line, ["CL-A1", "CL-A2"]), 400, "too_many_for_line")
      await refused(capture(id, order.line, ["CL-A4"]), 409, "already_returned")
      await refused(capture(id, order.line, ["CL-NOBODY"]), 404, "unknown_serial")
      await refused(capture(id, "ordli_other", ["CL-A1"]), 404, "unknown_claim_line")
      await expect(capture("claim_none", order.line, ["CL-A1"])).rejects.toMatchObject({
        status: 404,
      })
      const stranger = await sold(store, units, ["CL-A9"], [])
      await refused(capture(id, order.line, ["CL-A9"]), 400, "not_sold_on_line")
      expect(stranger.order.id).not.toBe(order.id)

      const line = await newLine(store, order)
      await units.capture({ id: order.id, line }, ["CL-A4"])
      const fulfilment = await fulfil(store, units, order, line)
      expect((await units.unit("CL-A4")).replaces_serial_id).toBeNull()
      const key = { "idempotency-key": "claimed CL-A2" }
      await capture(id, order.line, ["CL-A2"], key)
      const answer = await capture(id, order.line, ["CL-A2"], key)
      await linked(units, "CL-A2", "CL-A4")
      expect(componentOf(answer)).toMatchObject({
        named: [{ number: "CL-A2", status: "sold", replaced_by: { number: "CL-A4" } }],
        candidates: [{ number: "CL-A1" }, { number: "CL-A3" }],
      })
      expect((await units.unit("CL-A4")).customer_warranty).toMatchObject({ end: "2027-03-31" })
      await refused(release(id, (await units.unit("CL-A2")).id), 409, "already_replaced")

      await cancelFulfilment(store.admin, order.id, fulfilment)
      await eventually(async () =>
        expect((await units.unit("CL-A2")).replaced_by_serial_id).toBeNull()
      )
      expect(componentOf(await release(id, (await units.unit("CL-A2")).id)).named).toEqual([])
      await refused(release(id, (await units.unit("CL-A2")).id), 400, "not_on_claim")
    })

    it("are named while the claim is being requested, stay so when it is, and are free when it is given up", async () => {
      const units = await unitsIn(store)
      const { order } = await sold(store, units, ["CL-R1", "CL-R2"], [])
      const begin = async () => {
        const { claim: begun } = await store.admin.post<{ claim: { id: string } }>(
          "/admin/claims",
          { order_id: order.id, type: "refund" }
        )
        await store.admin.post(`/admin/claims/${begun.id}/claim-items`, {
          items: [{ id: order.line, quantity: 1, reason: "production_failure" }],
        })
        return begun.id
      }
      const givenUp = await begin()
      expect(componentOf(await capture(givenUp, order.line, ["CL-R1"]))).toMatchObject({
        claimed: 1,
        named: [{ number: "CL-R1" }],
      })
      await refused(capture(givenUp, order.line, ["CL-R2"]), 400, "too_many_for_line")
      await store.admin.delete(`/admin/claims/${givenUp}/request`)
      await eventually(async () => expect((await units.unit("CL-R1")).claim_id).toBeNull())

      const id = await begin()
      await capture(id, order.line, ["CL-R2"])
      const page = await store.admin.get<OrderSerialsResponse>(`/admin/orders/${order.id}/serials`)
      const named = [{ claim_id: id, lines: [{ components: [{ named: [{ number: "CL-R2" }] }] }] }]
      expect(page.claims).toMatchObject(named)
      await store.admin.post(`/admin/claims/${id}/request`)
      await alignAllOrders(store.container)
      expect(componentOf(await store.admin.get(`/admin/claims/${id}/serials`))).toMatchObject({
        claimed: 1,
        named: [{ number: "CL-R2", status: "sold" }],
      })
    })

    it("are linked when it leaves, be they lost by the carrier; each is on one claim", async () => {
      const units = await unitsIn(store)
      const sale = await sold(store, units, ["CL-B1", "CL-B2"], ["CL-B3"])
      const { order } = sale
      await units.ship("CL-B1")
      await store.admin.post("/admin/serials/commands", {
        command: "lose_in_delivery",
        serial_ids: [(await units.unit("CL-B1")).id],
        reason: "the carrier lost it",
      })
      const { id } = await claimed(sale)
      await capture(id, order.line, [{ serial_id: (await units.unit("CL-B1")).id }])
      expect(await units.unit("CL-B1")).toMatchObject({ status: "lost", claim_id: id })
      const other = await claim(store.admin, [{ id: order.line, quantity: 1 }], {
        ...sale.input,
        inbound: [],
        outbound: [],
        type: "refund",
      })
      await refused(capture(other.id, order.line, ["CL-B1"]), 409, "on_another_claim")
      const line = await newLine(store, order)
      await units.capture({ id: order.id, line }, ["CL-B3"])
      await fulfil(store, units, order, line)
      await linked(units, "CL-B1", "CL-B3")
      expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    })

    it("are named no more when the claim is cancelled, or that is undone", async () => {
      const units = await unitsIn(store)
      const sale = await sold(store, units, ["CL-C1", "CL-C2"], ["CL-C3"])
      const { order } = sale
      const { id, returnId } = await claim(
        store.admin,
        [{ id: order.line, quantity: 1 }],
        sale.input
      )
      await capture(id, order.line, ["CL-C1"])
      const { operations } = await store.admin.get<OperationListResponse>(
        `/admin/serials/operations?reference_id=${id}`
      )
      await store.admin.post(`/admin/serials/operations/${operations[0]!.id}/revert`, {})
      expect((await units.unit("CL-C1")).claim_id).toBeNull()
      await capture(id, order.line, ["CL-C1"])
      await units.captureReturn(returnId!, order.line, [{ serial: "CL-C1" }])
      await store.admin.post(`/admin/claims/${id}/cancel`)
      await eventually(async () =>
        expect(await units.unit("CL-C1")).toMatchObject({
          status: "sold",
          claim_id: null,
          return_id: null,
        })
      )
      await refused(capture(id, order.line, ["CL-C1"]), 409, "claim_canceled")
      const before = await units.unit("CL-C1")
      await alignAllOrders(store.container)
      expect((await units.unit("CL-C1")).version).toBe(before.version)
    })

    it("are as many as are claimed, whoever names them at the same moment", async () => {
      const units = await unitsIn(store)
      const sale = await sold(store, units, ["CL-D1", "CL-D2"], ["CL-D3"])
      const { id } = await claimed(sale)
      const answers = await Promise.all(
        ["CL-D1", "CL-D2"].map((number) =>
          store.admin.send("POST", `/admin/claims/${id}/serials/capture`, {
            line_item_id: sale.order.line,
            serials: [number],
          })
        )
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const answer = await store.admin.get<ClaimSerialsResponse>(`/admin/claims/${id}/serials`)
      expect(componentOf(answer).named).toHaveLength(1)
    })
  })

  it("takes a claimed unit in damaged", async () => {
    const units = await unitsIn(store)
    const { order, input } = await sold(store, units, ["EX-D1"], ["EX-D2"])
    const { returnId } = await claim(store.admin, [{ id: order.line, quantity: 1 }], input)
    await units.captureReturn(returnId!, order.line, [{ serial: "EX-D1", disposition: "damaged" }])
    await receiveReturn(store.admin, returnId!, { damaged: [{ id: order.line, quantity: 1 }] })
    const line = await newLine(store, order)
    await units.capture({ id: order.id, line }, ["EX-D2"])
    await fulfil(store, units, order, line)
    await linked(units, "EX-D1", "EX-D2")
    expect(await units.statuses()).toEqual(["EX-D1 quarantined", "EX-D2 sold"])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it.each([
    ["an exchange", "EX-E", exchange, "exchanges"] as const,
    [
      "a claim",
      "EX-F",
      (admin: TestStore["admin"], input: Replacement) => claim(admin, input.inbound, input),
      "claims",
    ] as const,
  ])("frees what was captured for %s that is cancelled", async (_, name, begin, path) => {
    const units = await unitsIn(store)
    const { order, input } = await sold(store, units, [`${name}1`], [`${name}2`])
    const { id, returnId } = await begin(store.admin, input)
    const line = await newLine(store, order)
    await units.capture({ id: order.id, line }, [`${name}2`])
    await units.captureReturn(returnId!, order.line, [{ serial: `${name}1` }])
    expect(await units.unit(`${name}1`)).toMatchObject({ return_id: returnId })
    await store.admin.post(`/admin/${path}/${id}/cancel`)
    await eventually(async () =>
      expect(await units.statuses()).toEqual([`${name}1 sold`, `${name}2 in_stock`])
    )
    await eventually(async () => expect((await units.unit(`${name}1`)).return_id).toBeNull())
    const before = await units.unit(`${name}1`)
    await repeat(store, "order.order.updated", { id: order.id })
    await alignAllOrders(store.container)
    expect((await units.unit(`${name}1`)).version).toBe(before.version)
    expect(await units.level()).toMatchObject({ stocked: 1, available: 1, discrepancy: 0 })
  })

  it("chooses what goes out by itself where the policy allocates at placement", async () => {
    const units = await unitsIn(store, { policy: { allocation: "placement", strategy: "fifo" } })
    await units.receive(["EX-G1", "EX-G2"])
    const order = await units.order(1)
    await eventually(async () => expect(await units.lineOf(order)).toMatchObject({ missing: 0 }))
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await exchange(store.admin, replacing(store, units, order))
    await eventually(async () => expect(await units.statuses()).toContain("EX-G2 reserved"))
    const line = await newLine(store, order)
    expect((await units.unit("EX-G2")).order_line_item_id).toBe(line)
  })

  it("exchanges kits, each component by its serials", async () => {
    const lens = await unitsIn(store)
    await lens.receive(["EX-K1", "EX-K2", "EX-K3", "EX-K4"])
    const kit = await createProduct(store.admin, store.ids, {
      title: `Exchanged kit ${lens.itemId}`,
      variants: [
        { sku: `XKIT-${lens.itemId}`, parts: [{ inventoryItemId: lens.itemId, quantity: 2 }] },
      ],
    })
    const variantId = kit.variants[0]!.id
    const placed = await placeOrder(store.shop, store.ids, [{ variantId, quantity: 1 }])
    const order = { id: placed.id, line: placed.items![0]!.id }
    await lens.capture(order, ["EX-K1", "EX-K2"])
    await fulfilOrder(store.admin, order.id, { locationId: lens.locationId })
    const { returnId } = await exchange(store.admin, {
      ...replacing(store, lens, order),
      outbound: [{ variantId, quantity: 1 }],
    })
    const line = await newLine(store, order)
    await lens.capture({ id: order.id, line }, ["EX-K3", "EX-K4"])
    await fulfil(store, lens, order, line)
    await lens.captureReturn(returnId!, order.line, [{ serial: "EX-K1" }, { serial: "EX-K2" }])
    await receiveReturn(store.admin, returnId!, { good: [{ id: order.line, quantity: 1 }] })
    await linked(lens, "EX-K1", "EX-K3")
    await linked(lens, "EX-K2", "EX-K4")
    expect(await lens.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })
}

type Line = { id: string; line: string }
type Sold = { order: Line; input: Replacement }

/** An order whose units left, further units in stock, and what an exchange of one of them asks for. */
async function sold(
  store: TestStore,
  units: Units,
  numbers: string[],
  further: string[]
): Promise<Sold> {
  await units.receive([...numbers, ...further])
  const order = await units.order(numbers.length)
  await units.capture(order, numbers)
  await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
  return { order, input: replacing(store, units, order) }
}

function replacing(store: TestStore, units: Units, order: Line): Replacement {
  return {
    orderId: order.id,
    locationId: units.locationId,
    inbound: [{ id: order.line, quantity: 1 }],
    outbound: [{ variantId: units.variantId, quantity: 1 }],
    shippingOptionId: store.ids.locations[0]!.shippingOptionId,
  }
}

/** The line that the exchange or the claim added. */
async function newLine(store: TestStore, order: Line): Promise<string> {
  const { lines } = await store.admin.get<OrderSerialsResponse>(`/admin/orders/${order.id}/serials`)
  return lines.find(({ line_item_id }) => line_item_id !== order.line)!.line_item_id
}

function fulfil(store: TestStore, units: Units, order: Line, line: string) {
  return fulfilOrder(store.admin, order.id, {
    locationId: units.locationId,
    items: [{ id: line, quantity: 1 }],
  })
}

async function linked(units: Units, old: string, fresh: string) {
  await eventually(async () => {
    const [former, latter] = [await units.unit(old), await units.unit(fresh)]
    expect(latter.replaces_serial_id).toBe(former.id)
    expect(former.replaced_by_serial_id).toBe(latter.id)
  })
}

async function loseInDelivery(store: TestStore, units: Units, number: string) {
  await store.admin.post("/admin/serials/commands", {
    command: "lose_in_delivery",
    serial_ids: [(await units.unit(number)).id],
    reason: "the carrier lost it",
  })
}

/** An event once more, and time for it to be heard. */
async function repeat(store: TestStore, name: string, data: Record<string, unknown>) {
  await store.container.resolve(Modules.EVENT_BUS).emit({ name, data })
  await quiet(store)
}

async function setWarranty(store: TestStore, serial_id: string, end: string) {
  await serialService(store.container).execute({
    kind: "describe",
    actor: { type: "system", id: null },
    idempotency_key: `warranty ${serial_id}`,
    batches: [
      {
        command: "set_warranty",
        set: {
          customer_warranty_start: "2026-01-31",
          customer_warranty_end: end,
          reason: "sold long ago",
        },
        units: [{ serial_id }],
      },
    ],
  })
}

export default suite
