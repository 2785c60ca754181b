import {
  cancelFulfilment,
  fulfilOrder,
  receiveReturn,
  requestReturn,
} from "../../scripts/store-client"
import { addMonths } from "../../src/lifecycle/calendar"
import type { PolicyBody } from "../../src/types/policies"
import {
  CASE_CLOSED,
  CASE_RECEIVED,
  CASE_REPLACED_IN_ADVANCE,
} from "../../src/workflows/cases/case-events"
import { casesOf } from "../support/cases"
import { listenTo } from "../support/events"
import { serviceOf } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const today = () => new Date().toISOString().slice(0, 10)

const warranty = (on_replacement: "fresh" | "remaining"): PolicyBody["parts"] => ({
  customer_warranty: { months: 12, starts_at: "sale", on_resale: "fresh", on_replacement },
})

/** Units that take the places of others: at once, by the vendor, or before the other one is back. */
const suite: StoreSuite = (store) => {
  const cases = casesOf(store)
  let units: Units
  let own: string
  let order: { id: string; line: string }
  let tests = 0
  const no = (number: number) => `${own}-${number}`
  const serialOf = (number: number) => units.detail(no(number))

  /** Two units of which the first is sold. */
  async function sold(policy: PolicyBody["parts"] = {}) {
    own = `REPL${tests++}`
    units = await unitsIn(store, { policy })
    await units.receive([no(1), no(2)])
    order = await units.order(1)
    await units.capture(order, [no(1)])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
  }

  it("keeps a fulfilment that was never shipped from being cancelled: stock would rise twice", async () => {
    await sold()
    const { fulfillment_id } = await serialOf(1)
    const cancel = () => cancelFulfilment(store.admin, order.id, fulfillment_id!)
    const { case: opened } = await cases.open({ kind: "customer", serials: [no(1)] })
    await expect(cancel()).rejects.toMatchObject({
      status: 409,
      body: { code: "not_in_status", serials: [{ serial: no(1) }] },
    })
    await cases.act(opened.id, "close", { outcome: "replaced", replacements: [{ by: no(2) }] })
    await expect(cancel()).rejects.toMatchObject({ body: { code: "not_in_status" } })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("gives a unit from stock: it has the sale, both are linked, and stock falls", async () => {
    await sold()
    const { case: opened } = await cases.open({ kind: "customer", serials: [no(1)] })
    const closed = await cases.act(opened.id, "close", {
      outcome: "replaced",
      replacements: [{ by: no(2) }],
    })
    expect(closed.case).toMatchObject({
      status: "closed",
      outcome: "replaced",
      counts: { subject: 1, replacement: 1 },
    })
    const [replaced, replacement] = [await serialOf(1), await serialOf(2)]
    expect(replaced).toMatchObject({
      status: "returned",
      owner: "store",
      order_id: null,
      customer_id: null,
      case_id: null,
      replaced_by: { id: replacement.id, number: no(2) },
    })
    expect(replacement).toMatchObject({
      status: "sold",
      owner: "customer",
      order_id: order.id,
      order_line_item_id: order.line,
      replaces: { id: replaced.id, number: no(1) },
    })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    const line = await units.lineOf(order)
    expect(line).toMatchObject({
      missing: 0,
      sold: [{ number: no(2) }],
      returned: [{ number: no(1) }],
    })
    expect((await cases.show(opened.id)).serials).toMatchObject([
      { number: no(1), role: "subject", replaces_serial_id: null },
      { number: no(2), role: "replacement", replaces_serial_id: replaced.id },
    ])

    await cases.revert(closed.operation.id)
    expect(await serialOf(1)).toMatchObject({
      status: "in_repair",
      order_id: order.id,
      case_id: opened.id,
      replaced_by: null,
    })
    expect(await serialOf(2)).toMatchObject({ status: "in_stock", replaces: null })
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    expect((await cases.show(opened.id)).case).toMatchObject({
      status: "open",
      counts: { subject: 1, replacement: 0 },
    })
  })

  it("may be given back on the order like the unit that was bought", async () => {
    await sold()
    const { case: opened } = await cases.open({ kind: "customer", serials: [no(1)] })
    await cases.act(opened.id, "close", { outcome: "replaced", replacements: [{ by: no(2) }] })
    const items = [{ id: order.line, quantity: 1 }]
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items,
    })
    await expect(
      units.captureReturn(returnId, order.line, [{ serial: no(1) }])
    ).rejects.toMatchObject({ body: { serials: [{ serial: no(1) }] } })
    await units.captureReturn(returnId, order.line, [{ serial: no(2) }])
    await receiveReturn(store.admin, returnId, { good: items })
    expect(await serialOf(2)).toMatchObject({ status: "in_stock", order_id: null })
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it.each<["fresh" | "remaining", () => string]>([
    ["fresh", () => addMonths(today(), 12)],
    ["remaining", () => "2999-12-24"],
  ])("inherits the warranty as the policy says: %s", async (rule, end) => {
    await sold(warranty(rule))
    const { id } = await serialOf(1)
    // As if it had been sold long ago.
    await serviceOf(store).execute({
      kind: "describe",
      actor: { type: "system", id: null },
      idempotency_key: `warranty ${id}`,
      batches: [
        {
          command: "set_warranty",
          set: { customer_warranty_end: "2999-12-24", reason: "test" },
          units: [{ serial_id: id }],
        },
      ],
    })
    const { case: opened } = await cases.open({ kind: "customer", serials: [{ serial_id: id }] })
    await cases.act(opened.id, "close", {
      outcome: "replaced",
      replacements: [{ serial: { serial_id: id }, by: no(2) }],
    })
    expect((await serialOf(2)).customer_warranty).toMatchObject({ start: today(), end: end() })
    expect((await serialOf(1)).customer_warranty).toMatchObject({ end: null })
  })

  it("may be a new unit that the vendor gives; the replaced one stays there", async () => {
    await sold()
    const { case: opened } = await cases.open({
      kind: "customer",
      serials: [no(1)],
      vendor: "Maker",
    })
    await cases.act(opened.id, "send")
    await cases.act(opened.id, "close", {
      outcome: "replaced",
      is_kept_by_vendor: true,
      replacements: [{ serial: no(1), by: no(7), is_new: true }],
    })
    expect(await serialOf(1)).toMatchObject({ status: "returned_to_supplier", owner: "supplier" })
    expect(await serialOf(7)).toMatchObject({
      status: "sold",
      supplier: "Maker",
      order_id: order.id,
      replaces: { number: no(1) },
    })
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("gives a new unit a number of the item's generator, where that is asked for", async () => {
    await sold({ generator: "NEW-{YYYY}-{####}" })
    const [year] = today().split("-")
    const { case: theirs } = await cases.open({
      kind: "customer",
      serials: [no(1)],
      vendor: "Maker",
    })
    const close = (id: string, replacements: object[], headers = {}) =>
      cases.act(id, "close", { outcome: "replaced", replacements }, headers)
    for (const wrong of [{}, { by: no(7), generate: true }, { generate: false }]) {
      await expect(close(theirs.id, [wrong])).rejects.toMatchObject({ status: 400 })
    }
    const key = { "idempotency-key": `generated ${theirs.id}` }
    await close(theirs.id, [{ generate: true }], key)
    await close(theirs.id, [{ generate: true }], key)
    const { id } = await serialOf(1)
    expect(await units.detail(`NEW-${year}-0001`)).toMatchObject({
      status: "sold",
      order_id: order.id,
      supplier: "Maker",
      replaces: { id },
    })

    const { case: ours } = await cases.open({ kind: "internal", serials: [no(2)] })
    await close(ours.id, [{ serial: no(2), generate: true }])
    expect(await units.statuses()).toEqual([
      `NEW-${year}-0001 sold`,
      `NEW-${year}-0002 in_stock`,
      `${no(1)} returned`,
      expect.stringContaining(no(2)),
    ])

    await sold()
    const { case: without } = await cases.open({ kind: "customer", serials: [no(1)] })
    await expect(close(without.id, [{ generate: true }])).rejects.toMatchObject({
      status: 400,
      body: { code: "missing_value", serials: [{ detail: { field: "generator" } }] },
    })
    expect((await cases.show(without.id)).case.status).toBe("open")
  })

  it("in the place of one of the store's own a new one comes into stock", async () => {
    await sold()
    const { case: opened } = await cases.open({
      kind: "internal",
      serials: [no(2)],
      vendor: "Maker",
    })
    expect((await units.level()).stocked).toBe(0)
    const closed = await cases.act(opened.id, "close", {
      outcome: "replaced",
      replacements: [{ by: no(8) }],
    })
    expect(await serialOf(2)).toMatchObject({ status: "returned_to_supplier" })
    expect(await serialOf(8)).toMatchObject({ status: "in_stock", replaces: { number: no(2) } })
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    await cases.revert(closed.operation.id)
    expect(await units.unit(no(8))).toBeUndefined()
    expect(await serialOf(2)).toMatchObject({ status: "in_repair", replaced_by: null })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  describe("in advance", () => {
    it("the customer has the other one at once, and theirs is due; its coming closes the case", async () => {
      const told = listenTo(store, [CASE_REPLACED_IN_ADVANCE, CASE_RECEIVED, CASE_CLOSED])
      try {
        await sold(warranty("remaining"))
        const { customer_id, customer_warranty_end } = await serialOf(1)
        const { case: opened } = await cases.open({
          kind: "customer",
          serials: [no(1)],
          is_awaited: true,
        })
        const given = await cases.act(opened.id, "replace-in-advance", {
          replacements: [{ by: no(2) }],
          due_on: "2020-01-01",
        })
        expect(given.case).toMatchObject({
          status: "open",
          outcome: "replaced",
          due_on: "2020-01-01",
          is_overdue: true,
        })
        expect(
          (await cases.list(`is_overdue=true&serial_id=${(await serialOf(1)).id}`)).count
        ).toBe(1)
        expect(await serialOf(1)).toMatchObject({
          status: "on_loan",
          owner: "store",
          customer_id,
          due_on: "2020-01-01",
          order_id: null,
          case_id: opened.id,
        })
        expect(await serialOf(2)).toMatchObject({
          status: "sold",
          customer_id,
          order_line_item_id: order.line,
          customer_warranty_end,
        })
        expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })

        const received = await cases.act(opened.id, "receive", { location_id: units.locationId })
        expect(received.case).toMatchObject({
          status: "closed",
          outcome: "replaced",
          is_overdue: false,
          closed_at: expect.any(String),
        })
        expect(await serialOf(1)).toMatchObject({
          status: "returned",
          customer_id: null,
          due_on: null,
          case_id: null,
        })
        expect((await units.level()).stocked).toBe(0)
        await told.until(3)
        expect(told.events.map(({ name }) => name)).toEqual([
          CASE_REPLACED_IN_ADVANCE,
          CASE_RECEIVED,
          CASE_CLOSED,
        ])

        await cases.revert(received.operation.id)
        expect((await cases.show(opened.id)).case).toMatchObject({
          status: "open",
          is_overdue: true,
        })
        await cases.revert(given.operation.id)
        expect(await serialOf(1)).toMatchObject({ status: "sold", order_id: order.id })
        expect(await serialOf(2)).toMatchObject({ status: "in_stock", replaces: null })
        expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      } finally {
        told.stop()
      }
    })

    it("a unit of the same case that is to be repaired keeps it open", async () => {
      await sold()
      await units.receive([no(3)])
      const again = await units.order(1)
      await units.capture(again, [no(3)])
      await fulfilOrder(store.admin, again.id, { locationId: units.locationId })
      const { case: opened } = await cases.open({
        kind: "customer",
        serials: [no(1), no(3)],
        is_awaited: true,
      })
      await expect(
        cases.act(opened.id, "replace-in-advance", {
          replacements: [{ by: no(2) }],
          due_on: "2999-01-01",
        })
      ).rejects.toMatchObject({ status: 400, body: { code: "missing_value" } })
      await cases.act(opened.id, "replace-in-advance", {
        replacements: [{ serial: no(1), by: no(2) }],
        due_on: "2999-01-01",
      })
      const received = await cases.act(opened.id, "receive")
      expect(received.case).toMatchObject({ status: "open" })
      expect(await units.statuses()).toEqual([
        `${no(1)} returned`,
        `${no(2)} sold`,
        `${no(3)} in_repair`,
      ])
      const closed = await cases.act(opened.id, "close", { outcome: "repaired" })
      expect(closed.case).toMatchObject({ status: "closed", outcome: "repaired" })
      expect(await units.statuses()).toContain(`${no(3)} sold`)
    })

    it("the unit comes back as any lent one, when its case was closed over it", async () => {
      await sold()
      const { case: opened } = await cases.open({
        kind: "customer",
        serials: [no(1)],
        is_awaited: true,
      })
      await cases.act(opened.id, "replace-in-advance", {
        replacements: [{ by: no(2) }],
        due_on: "2020-01-01",
      })
      await cases.act(opened.id, "close", { outcome: "replaced" })
      expect(await serialOf(1)).toMatchObject({ status: "on_loan" })
      await store.admin.post("/admin/serial-loans/return", { serials: [no(1)] })
      expect(await serialOf(1)).toMatchObject({ status: "returned", case_id: null })
    })

    it("is refused for a unit that is here, that is not on the case, and without a day", async () => {
      await sold()
      const { case: opened } = await cases.open({ kind: "customer", serials: [no(1)] })
      const give = (body: object) =>
        cases.act(opened.id, "replace-in-advance", { due_on: "2999-01-01", ...body })
      await expect(give({ replacements: [{ by: no(2) }] })).rejects.toMatchObject({
        status: 400,
        body: { code: "not_replaceable", serials: [{ serial: no(1) }] },
      })
      await expect(give({ replacements: [{ serial: no(2), by: no(2) }] })).rejects.toMatchObject({
        status: 400,
        body: { code: "not_on_case" },
      })
      await expect(
        cases.act(opened.id, "replace-in-advance", { replacements: [{ by: no(2) }] })
      ).rejects.toMatchObject({ status: 400 })
      expect((await units.level()).stocked).toBe(1)
    })
  })

  it("is refused, and nothing has happened, where the other one cannot be given", async () => {
    await sold()
    const others = await unitsIn(store)
    await others.receive([`${own}-OTHER`])
    const { case: opened } = await cases.open({ kind: "customer", serials: [no(1)] })
    const close = (replacements?: object[], body = {}) =>
      cases.act(opened.id, "close", { outcome: "replaced", replacements, ...body })
    await expect(close()).rejects.toMatchObject({
      status: 400,
      body: { code: "not_replaceable", serials: [{ serial: no(1) }] },
    })
    await expect(close([{ by: `${own}-OTHER` }])).rejects.toMatchObject({
      status: 400,
      body: { code: "wrong_item" },
    })
    await expect(close([{ by: no(1) }])).rejects.toMatchObject({
      status: 400,
      body: { code: "duplicate_in_request" },
    })
    await expect(close([{ by: no(2) }, { by: no(2) }])).rejects.toMatchObject({ status: 400 })
    await expect(close([{ by: no(9) }])).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_serial", serials: [{ serial: no(9) }] },
    })
    await expect(close([{ by: no(2), is_new: true }])).rejects.toMatchObject({
      status: 422,
      body: { code: "already_exists" },
    })
    await expect(cases.act(opened.id, "close", { outcome: "credited" })).rejects.toMatchObject({
      status: 409,
      body: { code: "not_in_status" },
    })
    await expect(close([{ by: "" }])).rejects.toMatchObject({ status: 400 })
    await expect(
      cases.act(opened.id, "close", { outcome: "repaired", replacements: [{ by: no(2) }] })
    ).rejects.toMatchObject({ status: 400 })
    const another = await units.order(1)
    await units.capture(another, [no(2)])
    await expect(close([{ by: no(2) }])).rejects.toMatchObject({
      status: expect.any(Number),
      body: { serials: [{ serial: no(2) }] },
    })
    expect(await serialOf(1)).toMatchObject({ status: "in_repair", case_id: opened.id })
    expect((await cases.show(opened.id)).case.status).toBe("open")
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("lets one of two cases have the last unit", async () => {
    await sold()
    await units.receive([no(3)])
    const again = await units.order(1)
    await units.capture(again, [no(3)])
    await fulfilOrder(store.admin, again.id, { locationId: units.locationId })
    const opened = await Promise.all(
      [1, 3].map((number) => cases.open({ kind: "customer", serials: [no(number)] }))
    )
    const results = await Promise.allSettled(
      opened.map((answer) =>
        cases.act(answer.case.id, "close", { outcome: "replaced", replacements: [{ by: no(2) }] })
      )
    )
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { status: expect.any(Number), body: { serials: [{ serial: no(2) }] } },
    })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })
}

export default suite
