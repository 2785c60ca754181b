import { Modules } from "@medusajs/framework/utils"
import {
  fulfilOrder,
  receiveReturn,
  requestReturn,
  type HttpFailure,
} from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { HistoryResponse } from "../../src/types/serials"
import {
  CASE_CANCELLED,
  CASE_CLOSED,
  CASE_HANDED_BACK,
  CASE_OPENED,
  CASE_RECEIVED,
  CASE_RETURNED,
  CASE_SENT,
} from "../../src/workflows/cases/case-events"
import { finishPending } from "../../src/workflows/operations/finish-pending"
import { casesOf } from "../support/cases"
import { listenTo } from "../support/events"
import { begin, serviceOf } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Repairs: of units from stock, of customers' units, and of units never sold here. */
const suite: StoreSuite = (store) => {
  const cases = casesOf(store)
  let units: Units
  /** What the numbers of this test begin with: a case takes units of any item. */
  let own: string
  let tests = 0
  const no = (number: number) => `${own}-${number}`
  const serialOf = (number: number) => units.detail(no(number))
  const commandsOf = async (number: number) => {
    const { id } = await units.unit(no(number))
    const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${id}/history`)
    return events.map(({ command }) => command).reverse()
  }
  const stocked = async () => (await units.level()).stocked
  const refused = (code: string, status: number, ...serials: string[]) => ({
    status,
    body: {
      code,
      ...(serials.length > 0 ? { serials: serials.map((serial) => ({ serial })) } : {}),
    },
  })

  beforeEach(async () => {
    own = `CASE${tests++}`
    units = await unitsIn(store)
    await units.receive([no(1), no(2), no(3)])
  })

  /** Sells units with one order, so that they are their customer's. */
  async function sell(...numbers: number[]) {
    const order = await units.order(numbers.length)
    await units.capture(
      order,
      numbers.map((number) => no(number))
    )
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    return order
  }

  describe("a unit from stock", () => {
    it("goes to a vendor and comes back into stock; Medusa's level follows", async () => {
      const opened = await cases.open({
        kind: "internal",
        serials: [no(1)],
        fault: "does not start",
        vendor: "Fixit",
        due_on: "2999-01-31",
      })
      const { id } = opened.case
      expect(opened).toMatchObject({
        operation: { kind: "case_open", state: "done", serial_count: 1 },
        serials: [{ number: no(1) }],
        case: {
          id: expect.stringMatching(/^sercase_/),
          kind: "internal",
          status: "open",
          vendor: "Fixit",
          fault: "does not start",
          due_on: "2999-01-31",
          opened_at: expect.any(String),
          sent_at: null,
          is_overdue: false,
          created_by: { type: "user", name: expect.any(String) },
          counts: { subject: 1, replacement: 0, loaner: 0 },
        },
      })
      expect(await serialOf(1)).toMatchObject({ status: "in_repair", owner: "store", case_id: id })
      expect(await stocked()).toBe(2)

      const sent = await cases.act(id, "send", {
        reference: "RMA 7",
        sent_at: "2026-02-01T10:00:00Z",
      })
      expect(sent.case).toMatchObject({ reference: "RMA 7", sent_at: "2026-02-01T10:00:00.000Z" })
      const back = await cases.act(id, "return", { bin: "R-1" })
      expect(back.case).toMatchObject({ status: "open", returned_at: expect.any(String) })
      expect(await stocked()).toBe(2)

      const closed = await cases.act(id, "close", {
        outcome: "repaired",
        cost: "49.90",
        currency_code: "EUR",
      })
      expect(closed.case).toMatchObject({
        status: "closed",
        outcome: "repaired",
        cost: "49.90",
        currency_code: "eur",
        closed_at: expect.any(String),
      })
      expect(await serialOf(1)).toMatchObject({ status: "in_stock", case_id: null, reason: null })
      expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
      expect(await commandsOf(1)).toEqual([
        "receive",
        "send_to_repair",
        "send_to_vendor",
        "return_from_vendor",
        "return_from_repair",
      ])
      const shown = await cases.show(id)
      expect(shown.serials).toMatchObject([
        { number: no(1), status: "in_stock", role: "subject", is_on_case: false },
      ])
      expect(shown.operations.map(({ kind }) => kind)).toEqual([
        "case_close",
        "case_return",
        "case_send",
        "case_open",
      ])
    })

    it("says where it is, and what can be done with its case now", async () => {
      const possible = async (id: string) => {
        const { actions, serials } = await cases.show(id)
        return {
          places: serials.map(({ place }) => place),
          now: actions.filter(({ why_not }) => why_not === null).map(({ action }) => action),
          why: Object.fromEntries(
            actions.flatMap(({ action, why_not }) => (why_not ? [[action, why_not.code]] : []))
          ),
        }
      }
      const { case: opened } = await cases.open({ kind: "internal", serials: [no(1), no(2)] })
      const { id } = opened
      await cases.edit(id, { note: "cracked" })
      expect(await possible(id)).toEqual({
        places: ["ours", "ours"],
        now: ["send", "close", "edit", "cancel"],
        why: {
          receive: "nothing_on_case",
          return: "case_not_sent",
          hand_back: "nothing_on_case",
          replace_in_advance: "nothing_on_case",
        },
      })
      const sent = await cases.act(id, "send", { vendor: "Fixit" })
      expect(await possible(id)).toMatchObject({
        now: ["return", "close", "edit"],
        why: { send: "case_already_sent", cancel: "case_changed_since" },
      })
      await cases.revert(sent.operation.id)
      expect((await possible(id)).now).toContain("cancel")
      expect((await serialOf(1)).case).toMatchObject({ id, kind: "internal", vendor: null })
      await cases.act(id, "close", { outcome: "repaired" })
      expect(await possible(id)).toMatchObject({ places: [null, null], now: ["edit"] })
      expect((await serialOf(1)).case).toBeNull()
    })

    it("comes back by parts, each once, and all is back with the last", async () => {
      const { case: opened } = await cases.open({
        kind: "internal",
        serials: [no(1), no(2)],
        vendor: "Fixit",
        due_on: "2020-01-01",
      })
      const back = (body = {}) => cases.act(opened.id, "return", body)
      await cases.act(opened.id, "send")
      const first = await back({ serials: [no(1)] })
      expect(first).toMatchObject({ case: { returned_at: null, is_overdue: true } })
      await expect(back({ serials: [no(1)] })).rejects.toMatchObject(
        refused("not_in_status", 409, no(1))
      )
      await cases.revert(first.operation.id)
      await back({ serials: [no(1)] })
      const { serials } = await cases.show(opened.id)
      expect(serials.map(({ number, is_back }) => [number, is_back])).toEqual([
        [no(1), true],
        [no(2), false],
      ])
      const last = await back()
      expect(last).toMatchObject({
        serials: [{ number: no(2) }],
        case: { returned_at: expect.any(String), is_overdue: false },
      })
    })

    it("is all back when two clerks take in the last two parts at the same moment", async () => {
      const { case: opened } = await cases.open({
        kind: "internal",
        serials: [no(1), no(2)],
        vendor: "Fixit",
      })
      await cases.act(opened.id, "send")
      const back = (serial: string) => cases.act(opened.id, "return", { serials: [serial] })
      // One of them may be told that somebody else is at it, and tries again.
      const again = async (serial: string) =>
        back(serial).catch((error: HttpFailure) => {
          expect(error.body).toMatchObject({ code: "busy" })
          return back(serial)
        })
      await Promise.all([again(no(1)), again(no(2))])
      expect((await cases.show(opened.id)).case).toMatchObject({ returned_at: expect.any(String) })
    })

    it.each([
      ["refused", "quarantined", "no fault found"],
      ["scrapped", "scrapped", "no fault found"],
    ])("that is %s is %s and stays off stock", async (outcome, status, reason) => {
      const { case: opened } = await cases.open({ kind: "internal", serials: [no(1), no(2)] })
      await cases.act(opened.id, "close", { outcome, reason })
      expect(await serialOf(1)).toMatchObject({ status, reason, case_id: null })
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
    })

    it("is as it was when each step is undone, the last one first", async () => {
      const opened = await cases.open({ kind: "internal", serials: [no(1)], vendor: "Fixit" })
      const { id } = opened.case
      const sent = await cases.act(id, "send")
      const closed = await cases.act(id, "close", { outcome: "repaired" })
      await expect(cases.revert(sent.operation.id)).rejects.toMatchObject(
        refused("case_changed_since", 409)
      )
      await cases.revert(closed.operation.id)
      expect((await cases.show(id)).case).toMatchObject({
        status: "open",
        outcome: null,
        closed_at: null,
        sent_at: expect.any(String),
      })
      expect(await stocked()).toBe(2)
      await cases.revert(sent.operation.id)
      expect((await cases.show(id)).case).toMatchObject({ sent_at: null })
      await cases.revert(opened.operation.id)
      expect((await cases.show(id)).case).toMatchObject({
        status: "cancelled",
        counts: { subject: 0 },
      })
      expect(await serialOf(1)).toMatchObject({ status: "in_stock", case_id: null })
      expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
      await expect(cases.act(id, "send")).rejects.toMatchObject(refused("nothing_on_case", 409))
      await expect(cases.edit(id, { note: "x" })).rejects.toMatchObject(
        refused("case_not_open", 409)
      )
    })

    it("is back where it was when its case is cancelled, unless something was done since", async () => {
      const { id } = await units.unit(no(1))
      await store.admin.post("/admin/serials/commands", {
        command: "quarantine",
        serial_ids: [id],
        reason: "cracked",
      })
      const { case: opened } = await cases.open({
        kind: "internal",
        serials: [no(1), no(2)],
        vendor: "Another",
      })
      expect(await stocked()).toBe(1)
      await cases.edit(opened.id, { vendor: "Fixit" })
      const key = { "Idempotency-Key": `cancel ${own}` }
      const cancelled = await cases.act(opened.id, "cancel", { reason: "wrong unit" }, key)
      expect(cancelled.case).toMatchObject({ status: "cancelled", vendor: "Fixit" })
      expect(await cases.act(opened.id, "cancel", { reason: "wrong unit" }, key)).toEqual(cancelled)
      expect(await units.statuses()).toEqual([
        `${no(1)} quarantined`,
        `${no(2)} in_stock`,
        `${no(3)} in_stock`,
      ])
      expect(await stocked()).toBe(2)
      await expect(cases.act(opened.id, "cancel")).rejects.toMatchObject(
        refused("case_not_open", 409)
      )
      const { case: other } = await cases.open({ kind: "internal", serials: [no(2)] })
      await cases.act(other.id, "send", { vendor: "Fixit" })
      await expect(cases.act(other.id, "cancel")).rejects.toMatchObject(
        refused("case_changed_since", 409)
      )
    })
  })

  describe("a customer's unit", () => {
    it("is repaired and handed back; the sale and the stock stay as they are", async () => {
      const order = await sell(1)
      const before = await serialOf(1)
      const { case: opened } = await cases.open({
        kind: "customer",
        serials: [no(1)],
        fault: "screen is black",
        location_id: units.locationId,
      })
      expect(opened).toMatchObject({ customer_id: before.customer_id, kind: "customer" })
      expect(await serialOf(1)).toMatchObject({
        status: "in_repair",
        owner: "customer",
        order_id: order.id,
        sold_at: before.sold_at,
        case_id: opened.id,
      })
      expect((await units.lineOf(order)).sold).toMatchObject([{ number: no(1) }])
      expect(await stocked()).toBe(2)
      await cases.act(opened.id, "send", { vendor: "Maker" })
      await cases.act(opened.id, "return")
      const handed = await cases.act(opened.id, "hand-back")
      expect(handed.case.status).toBe("open")
      const { status, customer_warranty_end } = await serialOf(1)
      expect({ status, customer_warranty_end }).toEqual({
        status: "sold",
        customer_warranty_end: before.customer_warranty_end,
      })
      await cases.act(opened.id, "close", { outcome: "repaired" })
      expect(await serialOf(1)).toMatchObject({ status: "sold", order_id: order.id, case_id: null })
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    })

    it("is handed back by closing its case, and by undoing its opening", async () => {
      await sell(1, 2)
      const { case: first } = await cases.open({ kind: "customer", serials: [no(1)] })
      await cases.act(first.id, "close", { outcome: "refused" })
      const second = await cases.open({ kind: "customer", serials: [no(2)] })
      await cases.revert(second.operation.id)
      expect(await units.statuses()).toEqual([
        `${no(1)} sold`,
        `${no(2)} sold`,
        `${no(3)} in_stock`,
      ])
      expect(await serialOf(2)).toMatchObject({ owner: "customer", case_id: null })
      expect(await stocked()).toBe(1)
    })

    it("is awaited, comes in, or is awaited no longer", async () => {
      await sell(1, 2)
      const { case: opened } = await cases.open({
        kind: "customer",
        serials: [no(1), no(2)],
        is_awaited: true,
        due_on: "2020-01-01",
      })
      expect(opened).toMatchObject({ is_overdue: true, sent_at: null })
      expect(await serialOf(1)).toMatchObject({ status: "sold", case_id: opened.id })
      await expect(cases.act(opened.id, "hand-back")).rejects.toMatchObject(
        refused("nothing_on_case", 409)
      )
      const received = await cases.act(opened.id, "receive", {
        serials: [no(1)],
        location_id: units.locationId,
      })
      expect(received.case).toMatchObject({ status: "open", is_overdue: true })
      expect(await serialOf(1)).toMatchObject({ status: "in_repair", case_id: opened.id })
      await expect(cases.act(opened.id, "receive", { serials: [no(1)] })).rejects.toMatchObject(
        refused("not_in_status", 409, no(1))
      )
      const rest = await cases.act(opened.id, "receive")
      expect(rest.case).toMatchObject({ status: "open", due_on: null, is_overdue: false })
      await cases.revert(rest.operation.id)
      const closed = await cases.act(opened.id, "close", { outcome: "repaired" })
      expect(await units.statuses()).toEqual([
        `${no(1)} sold`,
        `${no(2)} sold`,
        `${no(3)} in_stock`,
      ])
      expect(await serialOf(2)).toMatchObject({ case_id: null })
      await cases.revert(closed.operation.id)
      expect(await serialOf(1)).toMatchObject({ status: "in_repair", case_id: opened.id })
      expect(await serialOf(2)).toMatchObject({ status: "sold", case_id: opened.id })
    })
  })

  describe("a case that ended", () => {
    const command = (name: string, number: number, body = {}) =>
      units.unit(no(number)).then(({ id }) =>
        store.admin.post<OperationResponse>("/admin/serials/commands", {
          command: name,
          serial_ids: [id],
          ...body,
        })
      )

    /** A case that waits for a unit which its customer has. */
    const awaited = async (number: number) => {
      await sell(number)
      await units.ship(no(number))
      const serials = [no(number)]
      return (await cases.open({ kind: "customer", serials, is_awaited: true })).case
    }

    it("lets go of a unit that was lost on its way in, which can be claimed again", async () => {
      const opened = await awaited(1)
      await command("lose_in_delivery", 1, { reason: "by the carrier" })
      await cases.act(opened.id, "close", { outcome: "refused" })
      expect(await serialOf(1)).toMatchObject({ status: "lost", case_id: null })
      await command("find_for_owner", 1, { location_id: units.locationId })
      await command("hand_out_found", 1, { reason: "fetched" })
      const again = await cases.open({ kind: "customer", serials: [no(1)] })
      expect(again.case.status).toBe("open")
    })

    it("keeps what its supplier has, also when that was taken back by mistake", async () => {
      const { case: opened } = await cases.open({
        kind: "supplier",
        serials: [no(2)],
        vendor: "Maker",
      })
      await cases.act(opened.id, "close", { outcome: "credited" })
      const taken = await command("take_back_from_supplier", 2, { location_id: units.locationId })
      await cases.revert(taken.operation.id)
      expect(await serialOf(2)).toMatchObject({
        status: "returned_to_supplier",
        case_id: opened.id,
      })
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    })

    it("gets no unit back by undoing", async () => {
      const opened = await awaited(1)
      const taken = await command("take_back", 1, { location_id: units.locationId })
      const closed = await cases.act(opened.id, "close", { outcome: "refused" })
      await expect(cases.revert(taken.operation.id)).rejects.toMatchObject(
        refused("case_not_open", 409, no(1))
      )
      await cases.revert(closed.operation.id)
      await cases.revert(taken.operation.id)
      expect(await serialOf(1)).toMatchObject({ status: "sold", case_id: opened.id })
    })

    it("is about a unit whose sending to the vendor was undone before it was handed back", async () => {
      await sell(1)
      const { case: opened } = await cases.open({ kind: "customer", serials: [no(1)] })
      const sent = await cases.act(opened.id, "send", { vendor: "Fixit" })
      await cases.revert(sent.operation.id)
      await command("hand_back", 1)
      const { case: shown, serials } = await cases.show(opened.id)
      expect(shown.counts).toMatchObject({ subject: 1 })
      expect(serials).toMatchObject([{ number: no(1), role: "subject", is_on_case: false }])
    })
  })

  it("is closed without units, when an awaited one came back on a return instead", async () => {
    const order = await sell(1)
    const { case: opened } = await cases.open({
      kind: "customer",
      serials: [no(1)],
      is_awaited: true,
    })
    const items = [{ id: order.line, quantity: 1 }]
    const returnId = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items,
    })
    await units.captureReturn(returnId, order.line, [{ serial: no(1) }])
    await receiveReturn(store.admin, returnId, { good: items })
    expect(await serialOf(1)).toMatchObject({ status: "in_stock", case_id: null })
    await expect(cases.act(opened.id, "receive")).rejects.toMatchObject(
      refused("nothing_on_case", 409)
    )
    const closed = await cases.act(opened.id, "close", { outcome: "refused" })
    expect(closed).toMatchObject({
      operation: { state: "done", serial_count: 0 },
      case: { status: "closed", counts: { subject: 1 } },
    })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("is as if it had not been opened, or closed, when the stock cannot follow", async () => {
    const { case: kept } = await cases.open({ kind: "internal", serials: [no(1)] })
    const told = listenTo(store, [CASE_OPENED, CASE_CLOSED])
    const inventory = store.container.resolve(Modules.INVENTORY)
    const broken = jest.spyOn(inventory, "adjustInventory").mockImplementation(() => {
      throw new Error("The stock room burns")
    })
    try {
      await expect(cases.open({ kind: "internal", serials: [no(2)] })).rejects.toMatchObject({
        status: 500,
      })
      await expect(cases.act(kept.id, "close", { outcome: "repaired" })).rejects.toMatchObject({
        status: 500,
      })
    } finally {
      broken.mockRestore()
      told.stop()
    }
    expect(told.events).toEqual([])
    expect(await units.statuses()).toEqual([
      `${no(1)} in_repair`,
      `${no(2)} in_stock`,
      `${no(3)} in_stock`,
    ])
    expect((await cases.show(kept.id)).case).toMatchObject({ status: "open", outcome: null })
    expect((await cases.list("limit=1")).cases).toMatchObject([
      { status: "cancelled", counts: { subject: 0 } },
    ])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    await cases.act(kept.id, "close", { outcome: "repaired" })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  describe("a unit never sold here", () => {
    const open = (serials: string[], body = {}) =>
      cases.open({
        kind: "customer",
        never_sold: { inventory_item_id: units.itemId, serials },
        contact: "a passer-by",
        location_id: units.locationId,
        ...body,
      })

    it("gets a record as its customer's, and goes back to them", async () => {
      const { case: opened } = await open([no(8)], { fault: "bent" })
      expect(opened).toMatchObject({ contact: "a passer-by", customer_id: null })
      expect(await serialOf(8)).toMatchObject({
        status: "in_repair",
        owner: "customer",
        order_id: null,
        reason: "bent",
        location_id: units.locationId,
      })
      expect(await stocked()).toBe(3)
      await cases.act(opened.id, "close", { outcome: "repaired" })
      expect(await serialOf(8)).toMatchObject({ status: "sold", owner: "customer" })
      // It is known from now on, and comes again as any customer's unit does.
      const { case: again } = await cases.open({ kind: "customer", serials: [no(8)] })
      await cases.act(again.id, "close", { outcome: "repaired" })
      expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
    })

    it("never was, when that is undone: its number is free", async () => {
      const opened = await open([no(8)])
      await cases.revert(opened.operation.id)
      expect((await cases.show(opened.case.id)).case.status).toBe("cancelled")
      expect(await units.unit(no(8))).toBeUndefined()
      await open([no(8)])
      expect(await serialOf(8)).toMatchObject({ status: "in_repair" })
    })

    it("is refused when it was sold here: whoever has it keeps it, with its number", async () => {
      await sell(1)
      const before = await serialOf(1)
      await expect(open([no(1).toLowerCase()])).rejects.toMatchObject(
        refused("already_exists", 422, no(1))
      )
      expect(await serialOf(1)).toEqual(before)
    })

    it("is refused when its number is a unit's in stock, twice, or none of its item's", async () => {
      await expect(open([no(8), no(1)])).rejects.toMatchObject(
        refused("already_exists", 422, no(1))
      )
      await expect(open([no(8), no(8).toLowerCase()])).rejects.toMatchObject(
        refused("duplicate_in_request", 400)
      )
      const never_sold = { inventory_item_id: "iitem_none", serials: [no(8)] }
      await expect(open([], { never_sold })).rejects.toMatchObject(refused("unknown_item", 404))
      await expect(open([no(8)], { customer_id: "cus_none" })).rejects.toMatchObject(
        refused("unknown_customer", 404)
      )
      await expect(open([no(8)], { kind: "supplier" })).rejects.toMatchObject({ status: 400 })
      expect(await units.unit(no(8))).toBeUndefined()
    })
  })

  describe("refuses, and nothing has happened:", () => {
    it("units that are on a case, reserved, gone, unknown or named twice", async () => {
      await sell(1)
      const { case: opened } = await cases.open({
        kind: "customer",
        serials: [no(1)],
        is_awaited: true,
      })
      const open = (serials: string[], body = {}) =>
        cases.open({ kind: "internal", serials, ...body })
      await expect(open([no(2), no(1)])).rejects.toMatchObject({
        status: 409,
        body: {
          code: "on_another_case",
          total: 1,
          serials: [{ serial: no(1), detail: { case: opened.id } }],
        },
      })
      const order = await units.order(1)
      await units.capture(order, [no(2)])
      await expect(open([no(2), no(3)])).rejects.toMatchObject(
        refused("reserved_elsewhere", 409, no(2))
      )
      await expect(open([no(3), no(9)])).rejects.toMatchObject(
        refused("unknown_serial", 404, no(9))
      )
      await expect(open([no(3), no(3)])).rejects.toMatchObject(
        refused("duplicate_in_request", 400, no(3))
      )
      await expect(open([no(3)], { location_id: "sloc_none" })).rejects.toMatchObject(
        refused("unknown_location", 404)
      )
      await expect(open([no(3)], { cost: "5" })).rejects.toMatchObject({
        status: 400,
        body: { code: "missing_value", serials: [{ detail: { field: "currency_code" } }] },
      })
      for (const nonsense of [
        {},
        { serials: [] },
        { serials: [""] },
        { serials: [no(3)], due_on: "2027-02-30" },
        { serials: [no(3)], cost: "-1", currency_code: "eur" },
        { serials: [no(3)], more: 1 },
        { serials: [no(3)], note: "\u0000" },
      ]) {
        await expect(
          store.admin.post("/admin/serial-cases", { kind: "internal", ...nonsense })
        ).rejects.toMatchObject({ status: 400 })
      }
      expect(await units.statuses()).toContain(`${no(3)} in_stock`)
      expect(await stocked()).toBe(2)
    })

    it("steps at the wrong time, and units of other cases", async () => {
      const { case: opened } = await cases.open({ kind: "internal", serials: [no(1)] })
      const { case: other } = await cases.open({ kind: "internal", serials: [no(2)] })
      const act = (what: string, body = {}) => cases.act(opened.id, what, body)
      await expect(act("return")).rejects.toMatchObject(refused("case_not_sent", 409))
      await expect(act("send")).rejects.toMatchObject(refused("missing_value", 400))
      await expect(act("hand-back")).rejects.toMatchObject(refused("nothing_on_case", 409))
      await act("send", { vendor: "Fixit" })
      await expect(act("send")).rejects.toMatchObject(refused("case_already_sent", 409))
      await expect(act("return", { serials: [no(2)] })).rejects.toMatchObject(
        refused("not_on_case", 400, no(2))
      )
      await expect(act("return", { serials: [no(1), no(9)] })).rejects.toMatchObject(
        refused("unknown_serial", 404, no(9))
      )
      await expect(act("return", { location_id: "sloc_none" })).rejects.toMatchObject(
        refused("unknown_location", 404)
      )
      await expect(act("close", { outcome: "repaired", condition_id: "x" })).rejects.toMatchObject(
        refused("unknown_condition", 404)
      )
      await expect(act("close", { outcome: "eaten" })).rejects.toMatchObject({ status: 400 })
      await expect(act("close", {})).rejects.toMatchObject({ status: 400 })
      await cases.act(other.id, "close", { outcome: "repaired" })
      for (const what of ["send", "receive", "hand-back", "cancel"]) {
        await expect(cases.act(other.id, what)).rejects.toMatchObject({ status: 409 })
      }
      await expect(cases.act(other.id, "close", { outcome: "repaired" })).rejects.toMatchObject(
        refused("case_not_open", 409)
      )
      expect(await stocked()).toBe(2)
    })

    it("cases that there are not", async () => {
      for (const id of ["sercase_none", "x%00", "a".repeat(300)]) {
        for (const what of ["send", "return", "receive", "hand-back", "cancel"]) {
          await expect(cases.act(id, what)).rejects.toMatchObject({ status: 404 })
        }
        await expect(cases.act(id, "close", { outcome: "repaired" })).rejects.toMatchObject({
          status: 404,
        })
        await expect(cases.edit(id, { note: "x" })).rejects.toMatchObject({ status: 404 })
        await expect(cases.show(id)).rejects.toMatchObject({ status: 404 })
        await expect(store.admin.get(`/admin/serial-cases/${id}/serials`)).rejects.toMatchObject({
          status: 404,
        })
      }
    })
  })

  it("acts once under one key, and refuses the key for something else", async () => {
    const key = { "Idempotency-Key": `once ${own}` }
    const body = { kind: "internal" as const, serials: [no(1)], vendor: "Fixit" }
    const opened = await cases.open(body, key)
    expect(await cases.open(body, key)).toEqual(opened)
    await expect(cases.open({ ...body, serials: [no(2)] }, key)).rejects.toMatchObject(
      refused("idempotency_key_reused", 409)
    )
    const sent = await cases.act(opened.case.id, "send", {}, key)
    expect(await cases.act(opened.case.id, "send", {}, key)).toEqual(sent)
    const closing = { outcome: "repaired" }
    const closed = await cases.act(opened.case.id, "close", closing, key)
    expect(await cases.act(opened.case.id, "close", closing, key)).toEqual(closed)
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("lets one of several clients open a case for a unit, and tells the others why", async () => {
    await sell(1)
    for (const [number, is_awaited] of [
      [1, true],
      [2, false],
    ] as const) {
      const results = await Promise.allSettled(
        Array.from({ length: 6 }, () =>
          cases.open({ kind: "customer", serials: [no(number)], is_awaited })
        )
      )
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      for (const one of results) {
        if (one.status === "rejected") {
          expect(one.reason).toMatchObject({
            status: 409,
            body: {
              code: expect.stringMatching(/^(on_another_case|not_in_status)$/),
              serials: [{ serial: no(number) }],
            },
          })
        }
      }
    }
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("lets one of several clients close a case", async () => {
    const { case: opened } = await cases.open({ kind: "internal", serials: [no(1)] })
    const results = await Promise.allSettled(
      ["repaired", "scrapped", "refused", "repaired"].map((outcome) =>
        cases.act(opened.id, "close", { outcome })
      )
    )
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of results) {
      if (one.status === "rejected") {
        expect(one.reason).toMatchObject({
          status: expect.any(Number),
          body: { code: expect.any(String) },
        })
        expect((one.reason as { status: number }).status).toBeLessThan(500)
      }
    }
    expect((await units.level()).discrepancy).toBe(0)
  })

  it("changes what is said of a case; undoing keeps what was said since", async () => {
    const { case: opened } = await cases.open({
      kind: "internal",
      serials: [no(1)],
      vendor: "Fixit",
      note: "dusty",
    })
    const edited = await cases.edit(opened.id, {
      vendor: null,
      due_on: "2020-02-29",
      credit: "10",
      currency_code: "usd",
    })
    expect(edited.case).toMatchObject({
      vendor: null,
      note: "dusty",
      due_on: "2020-02-29",
      credit: "10",
      is_overdue: true,
    })
    await cases.edit(opened.id, { note: "clean" })
    await cases.revert(edited.operation.id)
    expect((await cases.show(opened.id)).case).toMatchObject({
      vendor: "Fixit",
      note: "clean",
      due_on: null,
      credit: null,
    })
    await expect(cases.edit(opened.id, { cost: "1.5" })).rejects.toMatchObject(
      refused("missing_value", 400)
    )
    await expect(cases.edit(opened.id, { status: "closed" })).rejects.toMatchObject({ status: 400 })
  })

  it("lists the newest first, by what is said of them and whose they are, page by page", async () => {
    await sell(1)
    const { customer_id, id: serialId } = await serialOf(1)
    const vendor = `Vendor ${own}`
    const { case: late } = await cases.open({
      kind: "internal",
      serials: [no(2)],
      vendor,
      reference: `RMA_${own}`,
      due_on: "2020-01-01",
    })
    const { case: theirs } = await cases.open({ kind: "customer", serials: [no(1)], vendor })
    const { case: closed } = await cases.open({ kind: "internal", serials: [no(3)], vendor })
    await cases.act(closed.id, "close", { outcome: "repaired" })
    const idsOf = async (query: string) =>
      (await cases.list(`vendor=${vendor.toLowerCase()}&${query}`)).cases.map(({ id }) => id)
    expect(await idsOf("")).toEqual([closed.id, theirs.id, late.id])
    expect(await idsOf("limit=1&offset=1")).toEqual([theirs.id])
    expect(await idsOf("kind=customer")).toEqual([theirs.id])
    expect(await idsOf("status=open")).toEqual([theirs.id, late.id])
    expect(await idsOf("status=closed&status=cancelled")).toEqual([closed.id])
    expect(await idsOf("outcome=repaired")).toEqual([closed.id])
    expect(await idsOf("is_overdue=true")).toEqual([late.id])
    expect(await idsOf("is_overdue=false")).toEqual([closed.id, theirs.id])
    expect(await idsOf(`customer_id=${customer_id}`)).toEqual([theirs.id])
    expect(await idsOf(`serial_id=${serialId}`)).toEqual([theirs.id])
    expect(await idsOf(`reference=rma_${own.toLowerCase()}`)).toEqual([late.id])
    expect(await idsOf(`reference=rma%25`)).toEqual([])
    expect(await cases.list(`vendor=${vendor}&limit=2`)).toMatchObject({
      count: 3,
      limit: 2,
      offset: 0,
      has_more_than_count: false,
    })
    for (const query of ["status=lost", "is_overdue=maybe", "limit=0", "more=1"]) {
      await expect(cases.list(query)).rejects.toMatchObject({ status: 400 })
    }
  })

  it("tells other plugins what was done, once, and only after it succeeded", async () => {
    const told = listenTo(store, [
      CASE_OPENED,
      CASE_RECEIVED,
      CASE_SENT,
      CASE_RETURNED,
      CASE_HANDED_BACK,
      CASE_CLOSED,
      CASE_CANCELLED,
    ])
    try {
      await sell(1)
      const key = { "Idempotency-Key": `tell ${own}` }
      const body = {
        kind: "customer" as const,
        serials: [no(1)],
        is_awaited: true,
        vendor: "Fixit",
      }
      const opened = await cases.open(body, key)
      await cases.open(body, key)
      await expect(cases.open(body)).rejects.toMatchObject({ status: 409 })
      const { id } = opened.case
      const done = [opened]
      for (const what of ["receive", "send", "return", "hand-back"]) {
        done.push(await cases.act(id, what))
      }
      done.push(await cases.act(id, "close", { outcome: "repaired" }))
      const other = await cases.open({ kind: "internal", serials: [no(2)] })
      done.push(other, await cases.act(other.case.id, "cancel"))
      await told.until(done.length)
      const names = [
        CASE_OPENED,
        CASE_RECEIVED,
        CASE_SENT,
        CASE_RETURNED,
        CASE_HANDED_BACK,
        CASE_CLOSED,
        CASE_OPENED,
        CASE_CANCELLED,
      ]
      expect(told.events).toEqual(
        done.map((answer, at) => ({
          name: names[at],
          data: {
            id: answer.case.id,
            operation_id: answer.operation.id,
            serial_ids: answer.serials.map((serial) => serial.id),
          },
        }))
      )
    } finally {
      told.stop()
    }
  })

  it("is opened whole or not at all when its process dies, and told of when the job has finished it", async () => {
    const told = listenTo(store, [CASE_OPENED])
    try {
      const unit = await units.unit(no(1))
      const id = `sercase_${own}`
      const opening = (key: string) =>
        begin(
          store,
          {
            command: "send_to_repair",
            set: { case_id: id },
            units: [{ serial_id: unit.id }],
          },
          {
            kind: "case_open",
            idempotency_key: `${id} ${key}`,
            reference: { type: "case", id },
            case: { id, step: "open", set: { kind: "internal" } },
          }
        )
      const planned = await opening("planned")
      await planned.age()
      await finishPending(store.container)
      expect(await planned.state()).toBe("abandoned")
      await expect(cases.show(id)).rejects.toMatchObject({ status: 404 })

      const recorded = await opening("recorded")
      await serviceOf(store).carryOut(recorded.id)
      await recorded.age()
      await finishPending(store.container)
      expect((await cases.show(id)).case).toMatchObject({ status: "open" })
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2 })
      await told.until(1)
      expect(told.events).toEqual([
        { name: CASE_OPENED, data: { id, operation_id: recorded.id, serial_ids: [unit.id] } },
      ])
    } finally {
      told.stop()
    }
  })
}

export default suite
