import {
  cancelFulfilment,
  deliverFulfilment,
  fulfilOrder,
  receiveReturn,
  requestReturn,
  shipFulfilment,
} from "../../scripts/store-client"
import reportEndings from "../../src/jobs/report-endings"
import { addDays } from "../../src/lifecycle/calendar"
import type { DaysAhead } from "../../src/lifecycle/endings"
import type { HistoryResponse, SerialListResponse, SerialView } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import type { PolicyBody } from "../../src/types/policies"
import type { WarrantyBody } from "../../src/types/warranties"
import { SERIAL_WARRANTY_CHANGED } from "../../src/workflows/warranties/change-warranties"
import {
  EXPIRY_ENDING,
  WARRANTY_ENDING,
  type WarrantyEndingEvent,
} from "../../src/workflows/warranties/ending-events"
import { reportEndingSerialsWorkflow } from "../../src/workflows/warranties/report-endings"
import { casesOf } from "../support/cases"
import { eventually, listenTo } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const today = () => new Date().toISOString().slice(0, 10)

const rule = (
  parts: Partial<NonNullable<NonNullable<PolicyBody["parts"]>["customer_warranty"]>> = {}
) =>
  ({
    customer_warranty: {
      months: 24,
      starts_at: "sale",
      on_resale: "fresh",
      on_replacement: "fresh",
      ...parts,
    },
  }) satisfies PolicyBody["parts"]

/** The customer's warranty: passed on when a unit is sold again, changed by hand, and told of before it ends. */
const suite: StoreSuite = (store) => {
  const path = "/admin/serials/warranties"
  const cases = casesOf(store)
  let own: string
  let tests = 0
  const no = (number: number) => `WAR${own}-${number}`
  const warrantyOf = async (units: Units, number: number) =>
    (await units.unit(no(number))).customer_warranty

  beforeEach(() => {
    own = String(tests++)
  })

  /** Sells units with one order. */
  async function sell(units: Units, ...numbers: number[]) {
    const order = await units.order(numbers.length)
    await units.capture(
      order,
      numbers.map((number) => no(number)),
      { location_id: units.locationId }
    )
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    return { ...order, fulfilment }
  }

  /** Takes sold units back into stock. */
  async function sendBack(units: Units, order: { id: string; line: string }, ...numbers: number[]) {
    const items = [{ id: order.line, quantity: numbers.length }]
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items,
    })
    await units.captureReturn(
      returnId,
      order.line,
      numbers.map((number) => ({ serial: no(number) }))
    )
    await receiveReturn(store.admin, returnId, { good: items })
  }

  const change = (
    what: WarrantyBody["change"],
    numbers: number[],
    body: Partial<WarrantyBody> = {},
    headers = {}
  ) =>
    store.admin.post<OperationResponse>(
      path,
      {
        serials: numbers.map((number) => no(number)),
        change: what,
        reason: "goodwill",
        ...body,
      },
      headers
    )
  const warrant = (number: number, end: string) =>
    change("set", [number], { start: "2026-01-31", end })

  describe("a unit that is sold again", () => {
    it("has what is left of its last warranty where the policy says so, and a first sale a new one", async () => {
      const units = await unitsIn(store, { policy: rule({ on_resale: "remaining" }) })
      await units.receive([no(1), no(2), no(3), no(4)])
      const order = await sell(units, 1, 2, 3)
      expect(await warrantyOf(units, 1)).toMatchObject({ start: today(), status: "active" })
      await warrant(1, "2999-01-31")
      await warrant(2, "2026-02-28")
      await warrant(3, "2999-01-31")
      await change("void", [3])
      await sendBack(units, order, 1, 2, 3)
      await sell(units, 1, 2, 3, 4)
      expect(await warrantyOf(units, 1)).toEqual({
        start: today(),
        end: "2999-01-31",
        status: "active",
      })
      expect(await warrantyOf(units, 2)).toMatchObject({ end: null, status: "none" })
      expect(await warrantyOf(units, 3)).toMatchObject({ end: null, status: "none" })
      expect(await warrantyOf(units, 4)).toMatchObject({ start: today(), status: "active" })
      expect((await units.unit(no(3))).is_warranty_void).toBe(false)
    })

    it("has a new one where its fulfilment was cancelled: that sale never was", async () => {
      const units = await unitsIn(store, { policy: rule({ on_resale: "remaining" }) })
      await units.receive([no(1)])
      const order = await sell(units, 1)
      await warrant(1, "2026-12-31")
      await cancelFulfilment(store.admin, order.id, order.fulfilment)
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      const { end } = await warrantyOf(units, 1)
      expect(end! > "2027-01-01").toBe(true)
    })

    it("has what is left from its delivery, where the policy has it start then", async () => {
      const units = await unitsIn(store, {
        policy: rule({ on_resale: "remaining", starts_at: "delivery" }),
      })
      await units.receive([no(1), no(2)])
      const first = await sell(units, 1)
      await warrant(1, "2999-01-31")
      await sendBack(units, first, 1)
      const again = await sell(units, 1, 2)
      expect(await warrantyOf(units, 1)).toMatchObject({ end: null })
      await shipFulfilment(store.admin, again.id, again.fulfilment)
      await deliverFulfilment(store.admin, again.id, again.fulfilment)
      await eventually(async () =>
        expect(await warrantyOf(units, 1)).toEqual({
          start: today(),
          end: "2999-01-31",
          status: "active",
        })
      )
      const { start, end } = await warrantyOf(units, 2)
      expect(start).toBe(today())
      expect(end! < "2999-01-01").toBe(true)
    })

    it("has a new one where the policy says so, and no mark of the one that was void", async () => {
      const units = await unitsIn(store, { policy: rule() })
      await units.receive([no(1)])
      const order = await sell(units, 1)
      await change("void", [1])
      expect(await warrantyOf(units, 1)).toMatchObject({ status: "void" })
      await sendBack(units, order, 1)
      expect((await units.unit(no(1))).is_warranty_void).toBe(false)
      await sell(units, 1)
      expect(await warrantyOf(units, 1)).toMatchObject({ start: today(), status: "active" })
    })
  })

  describe("by hand", () => {
    /** Units of which the first few are sold, with a warranty of two years. */
    async function soldUnits(count: number, further = 0) {
      const units = await unitsIn(store, { policy: rule() })
      const numbers = Array.from({ length: count + further }, (_, at) => at + 1)
      await units.receive(numbers.map((number) => no(number)))
      const order = await sell(units, ...numbers.slice(0, count))
      return { units, order }
    }
    const refused = (run: Promise<unknown>, status: number, code: string, ...numbers: number[]) =>
      expect(run).rejects.toMatchObject({
        status,
        body: {
          code,
          ...(numbers.length > 0
            ? { serials: numbers.map((number) => ({ serial: no(number) })) }
            : {}),
        },
      })

    it("is extended from each unit's last day, as one operation with its reason, told once, and undone", async () => {
      const told = listenTo(store, [SERIAL_WARRANTY_CHANGED])
      try {
        const { units } = await soldUnits(2)
        await warrant(1, "2027-01-31")
        await warrant(2, "2027-08-30")
        told.events.length = 0
        const key = { "Idempotency-Key": `extend ${own}` }
        const extended = await change("extend", [1, 2], { months: 1 }, key)
        expect(await change("extend", [1, 2], { months: 1 }, key)).toEqual(extended)
        await refused(change("extend", [1, 2], { months: 2 }, key), 409, "idempotency_key_reused")
        expect(extended.operation).toMatchObject({
          kind: "extend_warranty",
          state: "done",
          serial_count: 2,
        })
        expect(await warrantyOf(units, 1)).toMatchObject({ start: "2026-01-31", end: "2027-02-28" })
        expect(await warrantyOf(units, 2)).toMatchObject({ start: "2026-01-31", end: "2027-09-30" })
        const { id, reason } = await units.unit(no(1))
        expect(reason).toBeNull()
        const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
        expect(events[0]).toMatchObject({
          command: "extend_warranty",
          changes: { customer_warranty_end: ["2027-01-31", "2027-02-28"] },
          operation: { note: "goodwill", can_be_undone: true },
        })
        await told.until(1)
        expect(told.events).toEqual([
          {
            name: SERIAL_WARRANTY_CHANGED,
            data: {
              operation_id: extended.operation.id,
              serial_ids: extended.serials.map((one) => one.id),
              change: "extend",
            },
          },
        ])
        await cases.revert(extended.operation.id)
        expect(await warrantyOf(units, 1)).toMatchObject({ end: "2027-01-31" })
        expect(await warrantyOf(units, 2)).toMatchObject({ end: "2027-08-30" })
        expect(told.events).toHaveLength(1)
      } finally {
        told.stop()
      }
    })

    it("is void, and reinstated; undoing gives it back as long as its sale lasts", async () => {
      const { units, order } = await soldUnits(1)
      const voided = await change("void", [1], { reason: "opened by somebody else" })
      expect(await warrantyOf(units, 1)).toMatchObject({ status: "void" })
      await refused(change("void", [1]), 409, "warranty_void", 1)
      await refused(change("extend", [1], { months: 6 }), 409, "warranty_void", 1)
      await change("reinstate", [1])
      expect(await warrantyOf(units, 1)).toMatchObject({ status: "active" })
      await refused(change("reinstate", [1]), 409, "warranty_not_void", 1)
      const again = await change("void", [1])
      await cases.revert(again.operation.id)
      expect(await warrantyOf(units, 1)).toMatchObject({ status: "active" })
      await change("void", [1])
      await sendBack(units, order, 1)
      await sell(units, 1)
      await change("void", [1])
      await refused(cases.revert(voided.operation.id), 409, "changed_since", 1)
    })

    it("is set for a unit that has none, and changes while the unit is in repair", async () => {
      const units = await unitsIn(store)
      await units.receive([no(1)])
      await sell(units, 1)
      expect(await warrantyOf(units, 1)).toMatchObject({ status: "none" })
      await refused(change("set", [1], { end: "2999-01-31" }), 400, "missing_value", 1)
      await change("set", [1], { start: "2026-01-31", end: "2998-12-31" })
      await change("set", [1], { end: "2999-01-31" })
      await refused(change("set", [1], { end: "2026-01-30" }), 400, "warranty_ends_too_soon", 1)
      const { case: opened } = await cases.open({
        kind: "customer",
        serials: [no(1)],
        fault: "no sound",
      })
      const before = await units.unit(no(1))
      await change("extend", [1], { months: 1 })
      expect(await units.unit(no(1))).toMatchObject({
        status: "in_repair",
        case_id: opened.id,
        reason: before.reason,
        customer_warranty: { start: "2026-01-31", end: "2999-02-28", status: "active" },
      })
    })

    it("is refused whole, naming who has none, is not sold or not known", async () => {
      const { units } = await soldUnits(2, 1)
      const before = await warrantyOf(units, 1)
      await refused(change("extend", [1, 2, 3], { months: 12 }), 409, "not_in_status", 3)
      await refused(change("void", [1, 9]), 404, "unknown_serial", 9)
      await refused(change("void", [1, 1]), 400, "duplicate_in_request", 1)
      const plain = await unitsIn(store)
      await plain.receive([no(7)])
      await sell(plain, 7)
      await refused(change("extend", [1, 7], { months: 12 }), 409, "no_warranty", 7)
      await refused(change("void", [7, 1]), 409, "no_warranty", 7)
      for (const body of [
        { change: "extend" },
        { change: "extend", months: 0 },
        { change: "extend", months: 1.5 },
        { change: "extend", months: 6, end: "2999-01-31" },
        { change: "set" },
        { change: "set", end: "someday" },
        { change: "void", months: 6 },
        { change: "reinstate", start: "2026-01-31" },
        { change: "void", reason: " " },
        { change: "void", reason: undefined },
        { change: "bless" },
        { change: "void", serials: [] },
        { change: "void", status: "sold" },
      ]) {
        await expect(
          store.admin.post(path, { serials: [no(1)], reason: "goodwill", ...body })
        ).rejects.toMatchObject({ status: 400 })
      }
      expect(await warrantyOf(units, 1)).toEqual(before)
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    })

    it("is extended once by one of two clients who both read the same end", async () => {
      const { units } = await soldUnits(1)
      const { end } = await warrantyOf(units, 1)
      const results = await Promise.allSettled([
        change("extend", [1], { months: 12 }),
        change("extend", [1], { months: 12 }),
      ])
      const done = results.filter(({ status }) => status === "fulfilled").length
      const years = Number((await warrantyOf(units, 1)).end!.slice(0, 4)) - Number(end!.slice(0, 4))
      expect(years).toBe(done)
      for (const one of results) {
        if (one.status === "rejected") {
          expect(one.reason).toMatchObject({ status: 409, body: { code: "stale_write" } })
        }
      }
    })

    it("leaves the supplier's to the unit's description", async () => {
      const { units } = await soldUnits(1)
      const { id } = await units.unit(no(1))
      await store.admin.post(`/admin/serials/${id}`, {
        supplier_warranty_start: "2026-01-01",
        supplier_warranty_end: "2999-01-31",
      })
      expect(await units.unit(no(1))).toMatchObject({
        supplier_warranty: { start: "2026-01-01", end: "2999-01-31", status: "active" },
      })
    })
  })

  describe("that ends soon", () => {
    const today = "2900-01-10"
    const look = async (ahead: Partial<DaysAhead>, limit?: number) => {
      const all = { customer_warranty: [], supplier_warranty: [], expiry: [], ...ahead }
      const input = { today, ahead: all, limit }
      return (await reportEndingSerialsWorkflow(store.container).run({ input })).result
    }

    it("is listed by its last day and by how it stands, and bad days are refused", async () => {
      const units = await unitsIn(store, { policy: rule() })
      await units.receive([no(1), no(2), no(3), no(4)])
      await sell(units, 1, 2, 3)
      await change("set", [1], { start: "2026-01-01", end: "2900-02-09" })
      await change("set", [2], { start: "2020-01-01", end: "2022-01-01" })
      await change("void", [3])
      const list = async (query: string) => {
        const { serials } = await store.admin.get<SerialListResponse>(
          `/admin/serials?inventory_item_id=${units.itemId}&order=number&${query}`
        )
        return serials.map(({ number }) => number)
      }
      expect(await list("warranty_ends_after=2900-02-09&warranty_ends_before=2900-02-10")).toEqual([
        no(1),
      ])
      expect(await list("warranty_ends_before=2022-01-01")).toEqual([])
      expect(await list("warranty=active")).toEqual([no(1)])
      expect(await list("warranty=expired&warranty=void")).toEqual([no(2), no(3)])
      expect(await list("warranty=none")).toEqual([no(4)])
      const { id } = await units.unit(no(4))
      await store.admin.post(`/admin/serials/${id}`, {
        expires_on: "2900-01-31",
        supplier_warranty_end: "2900-02-01",
      })
      expect(await list("expires_before=2900-02-01")).toEqual([no(4)])
      expect(await list("supplier_warranty_ends_after=2900-02-02")).toEqual([])
      expect(await list("supplier_warranty_ends_before=2900-02-02")).toEqual([no(4)])
      const ordered = await store.admin.get<SerialListResponse>(
        `/admin/serials?inventory_item_id=${units.itemId}&warranty=active&warranty=expired&order=customer_warranty_end`
      )
      expect(ordered.serials.map(({ number }) => number)).toEqual([no(2), no(1)])
      for (const query of [
        "warranty=great",
        "warranty_ends_before=2026-02-30",
        "expires_after=x",
      ]) {
        await expect(store.admin.get(`/admin/serials?${query}`)).rejects.toMatchObject({
          status: 400,
        })
      }
      // Nothing of it ends soon any more, for the next test.
      await change("void", [1])
      await store.admin.post(`/admin/serials/${id}`, {
        expires_on: null,
        supplier_warranty_end: null,
      })
    })

    it("is told once for each day and number of days, a customer's units together", async () => {
      const units = await unitsIn(store, { policy: rule() })
      await units.receive([no(1), no(2), no(3), no(4), no(5)])
      await sell(units, 1, 2, 3)
      await change("set", [1, 2], { start: "2026-01-01", end: "2900-02-09" })
      await change("set", [3], { start: "2026-01-01", end: "2900-02-08" })
      const [one, two, three, four, five] = (await Promise.all(
        [1, 2, 3, 4, 5].map((number) => units.unit(no(number)))
      )) as [SerialView, SerialView, SerialView, SerialView, SerialView]
      for (const { id } of [four, five]) {
        await store.admin.post(`/admin/serials/${id}`, {
          expires_on: "2900-01-31",
          supplier: "ACME",
          supplier_warranty_end: "2900-01-11",
        })
      }
      const told = listenTo(store, [WARRANTY_ENDING, EXPIRY_ENDING])
      const { customer_id } = one
      const customers = { kind: "customer", customer_id, supplier: null }
      try {
        expect(await look({ customer_warranty: [30] })).toEqual({ count: 3, has_more: false })
        expect(await look({ customer_warranty: [30] })).toEqual({ count: 0, has_more: false })
        await told.until(2)
        expect(told.events).toEqual([
          {
            name: WARRANTY_ENDING,
            data: { ...customers, ends_on: "2900-02-08", days: 30, serial_ids: [three.id] },
          },
          {
            name: WARRANTY_ENDING,
            data: {
              ...customers,
              ends_on: "2900-02-09",
              days: 30,
              serial_ids: [one.id, two.id].sort(),
            },
          },
        ])
        told.events.length = 0
        const others = { supplier_warranty: [7, 1], expiry: [30, 60] }
        expect(await look(others, 1)).toEqual({ count: 2, has_more: true })
        expect(await look(others)).toEqual({ count: 2, has_more: false })
        await told.until(4)
        const supplied = (serial_ids: string[]) => ({
          name: WARRANTY_ENDING,
          data: {
            kind: "supplier",
            ends_on: "2900-01-11",
            days: 1,
            customer_id: null,
            supplier: "ACME",
            serial_ids,
          },
        })
        const expiring = (serial_ids: string[]) => ({
          name: EXPIRY_ENDING,
          data: {
            expires_on: "2900-01-31",
            days: 30,
            location_id: units.locationId,
            serial_ids,
          },
        })
        const [first, second] = [four.id, five.id].sort() as [string, string]
        expect(told.events).toEqual([
          supplied([first]),
          expiring([first]),
          supplied([second]),
          expiring([second]),
        ])
        told.events.length = 0
        // Another number of days tells anew.
        expect(await look({ customer_warranty: [29, 10] })).toEqual({ count: 1, has_more: false })
        await told.until(1)
        expect(told.events).toMatchObject([{ data: { ends_on: "2900-02-08", days: 29 } }])
      } finally {
        told.stop()
      }
    })

    it("is looked for by a job, which tells nothing of what ended long ago", async () => {
      const units = await unitsIn(store, { policy: rule() })
      await units.receive([no(1), no(2)])
      await sell(units, 1, 2)
      const inDays = (days: number) => addDays(new Date().toISOString().slice(0, 10), days)
      await change("set", [1], { start: "2020-01-01", end: inDays(-1) })
      await change("set", [2], { start: "2020-01-01", end: inDays(12) })
      const told = listenTo(store, [WARRANTY_ENDING])
      const { id } = await units.unit(no(2))
      try {
        await reportEndings(store.container)
        await reportEndings(store.container)
        await told.until(1)
        const ours = told.events.filter(
          ({ data }) => (data as WarrantyEndingEvent).ends_on === inDays(12)
        )
        expect(ours).toMatchObject([{ data: { kind: "customer", days: 30, serial_ids: [id] } }])
        expect(told.events.map(({ data }) => (data as WarrantyEndingEvent).ends_on)).not.toContain(
          inDays(-1)
        )
      } finally {
        told.stop()
      }
    })
  })
}

export default suite
