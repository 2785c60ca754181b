import { fulfilOrder } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { LendBody, LoanListResponse } from "../../src/types/cases"
import {
  CASE_OVERDUE,
  LOAN_OVERDUE,
  reportOverdueSerialsWorkflow,
} from "../../src/workflows/cases/report-overdue"
import { SERIAL_LENT, SERIAL_LOAN_RETURNED } from "../../src/workflows/loans/loan-events"
import { casesOf } from "../support/cases"
import { listenTo } from "../support/events"
import { serviceOf } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Units that others have for a while. */
const suite: StoreSuite = (store) => {
  const cases = casesOf(store)
  let units: Units
  let own: string
  let tests = 0
  const no = (number: number) => `${own}-${number}`
  const lend = (numbers: number[], body: Partial<LendBody> = {}, headers = {}) =>
    store.admin.post<OperationResponse>(
      "/admin/serial-loans",
      {
        serials: numbers.map((number) => no(number)),
        due_on: "2999-01-01",
        ...(body.customer_id ? {} : { borrower: "the fair" }),
        ...body,
      },
      headers
    )
  const takeBack = (numbers: number[], body = {}) =>
    store.admin.post<OperationResponse>("/admin/serial-loans/return", {
      serials: numbers.map((number) => no(number)),
      ...body,
    })
  const list = (query: string) => store.admin.get<LoanListResponse>(`/admin/serial-loans?${query}`)
  const serialOf = (number: number) => units.detail(no(number))

  beforeEach(async () => {
    own = `LOAN${tests++}`
    units = await unitsIn(store)
    await units.receive([no(1), no(2), no(3)])
  })

  it("asks before units are lent that orders need", async () => {
    await units.order(2)
    await expect(lend([1, 2])).rejects.toMatchObject({
      status: 409,
      body: {
        code: "needed_for_orders",
        serials: [{ detail: { item_id: units.itemId, spare: 1, given: 2 } }],
      },
    })
    expect((await units.level()).stocked).toBe(3)
    await lend([1])
    await lend([2], { although_needed: true })
    expect((await units.level()).stocked).toBe(1)
  })

  it("leaves stock, is back in a condition, and is in stock when it passed inspection", async () => {
    const told = listenTo(store, [SERIAL_LENT, SERIAL_LOAN_RETURNED])
    try {
      const { condition } = await store.admin.post<{ condition: { id: string } }>(
        "/admin/serial-conditions",
        { name: `Used ${own}` }
      )
      const key = { "Idempotency-Key": `lend ${own}` }
      const lent = await lend([1, 2], { reason: "for the fair" }, key)
      expect(await lend([1, 2], { reason: "for the fair" }, key)).toEqual(lent)
      expect(lent).toMatchObject({ operation: { kind: "loan", state: "done", serial_count: 2 } })
      expect(await serialOf(1)).toMatchObject({
        status: "on_loan",
        owner: "store",
        due_on: "2999-01-01",
        borrower: { name: "the fair" },
        customer_id: null,
      })
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
      const back = await takeBack([1], { condition_id: condition.id })
      expect(await serialOf(1)).toMatchObject({
        status: "returned",
        due_on: null,
        borrower: null,
        condition_id: condition.id,
      })
      expect((await units.level()).stocked).toBe(1)
      await store.admin.post("/admin/serials/commands", {
        command: "pass_inspection",
        serial_ids: back.serials.map(({ id }) => id),
      })
      expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
      await told.until(2)
      expect(told.events).toEqual(
        [
          [SERIAL_LENT, lent],
          [SERIAL_LOAN_RETURNED, back],
        ].map(([name, answer]) => ({
          name,
          data: {
            id: null,
            operation_id: (answer as OperationResponse).operation.id,
            serial_ids: (answer as OperationResponse).serials.map(({ id }) => id),
          },
        }))
      )
    } finally {
      told.stop()
    }
  })

  it("names nobody who had the unit before, however it is lent again", async () => {
    await lend([1])
    const { serials } = await takeBack([1])
    const serial_ids = serials.map(({ id }) => id)
    await store.admin.post("/admin/serials/commands", { command: "pass_inspection", serial_ids })
    await store.admin.post("/admin/serials/commands", {
      command: "lend",
      serial_ids,
      due_on: "2999-01-01",
    })
    expect(await serialOf(1)).toMatchObject({ status: "on_loan", borrower: null })
  })

  it("is as it was when lending, or coming back, is undone", async () => {
    const lent = await lend([1])
    const back = await takeBack([1])
    await expect(cases.revert(lent.operation.id)).rejects.toMatchObject({
      status: 409,
      body: { code: "changed_since" },
    })
    await cases.revert(back.operation.id)
    expect(await serialOf(1)).toMatchObject({
      status: "on_loan",
      due_on: "2999-01-01",
      borrower: { name: "the fair" },
    })
    await cases.revert(lent.operation.id)
    expect(await serialOf(1)).toMatchObject({ status: "in_stock", due_on: null })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3, discrepancy: 0 })
  })

  it("is forgotten with whoever had it, once something is done to the unit that is back", async () => {
    const borrower = async () => {
      const [row] = await serviceOf(store).listSerials({ number: no(1) })
      return row!.borrower
    }
    await lend([1])
    const back = await takeBack([1])
    await store.admin.post(`/admin/serials/${(await units.unit(no(1))).id}`, { notes: "scratched" })
    await cases.revert(back.operation.id)
    expect(await serialOf(1)).toMatchObject({ status: "on_loan", borrower: { name: "the fair" } })
    const again = await takeBack([1])
    const passed = await store.admin.post<OperationResponse>("/admin/serials/commands", {
      command: "pass_inspection",
      serial_ids: [(await units.unit(no(1))).id],
    })
    expect(await borrower()).toBeNull()
    // It would be with nobody knows whom.
    await cases.revert(passed.operation.id)
    await expect(cases.revert(again.operation.id)).rejects.toMatchObject({
      body: { code: "changed_since" },
    })
  })

  it("is remembered while the unit is lost, and forgotten once that is found", async () => {
    const change = async (command: string) =>
      store.admin.post("/admin/serials/commands", {
        command,
        serial_ids: [(await units.unit(no(1))).id],
        reason: "not seen for days",
      })
    const borrower = async () =>
      (await serviceOf(store).listSerials({ number: no(1) }))[0]!.borrower
    await lend([1])
    await change("lose")
    expect(await borrower()).toEqual({ name: "the fair" })
    await change("find")
    expect(await borrower()).toBeNull()
  })

  it("goes with a case, as long as that is open", async () => {
    const order = await units.order(1)
    await units.capture(order, [no(1)])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const { customer_id } = await serialOf(1)
    const { case: opened } = await cases.open({ kind: "customer", serials: [no(1)] })
    await lend([2], { case_id: opened.id, customer_id: customer_id! })
    const shown = await cases.show(opened.id)
    expect(shown.case.counts).toEqual({ subject: 1, replacement: 0, loaner: 1 })
    expect(shown.serials).toMatchObject([
      { number: no(1), role: "subject" },
      { number: no(2), role: "loaner", status: "on_loan", is_on_case: true },
    ])
    expect(await list(`case_id=${opened.id}`)).toMatchObject({
      count: 1,
      loans: [{ number: no(2), customer: { id: customer_id }, borrower: null }],
    })
    // Nothing that is done with the case touches it.
    await cases.act(opened.id, "close", { outcome: "repaired" })
    expect(await serialOf(2)).toMatchObject({ status: "on_loan", case_id: opened.id })
    await expect(lend([3], { case_id: opened.id })).rejects.toMatchObject({
      status: 409,
      body: { code: "case_not_open" },
    })
    await takeBack([2])
    expect(await serialOf(2)).toMatchObject({
      status: "returned",
      case_id: null,
      customer_id: null,
    })
    expect((await cases.show(opened.id)).serials).toMatchObject([
      { role: "subject" },
      { number: no(2), role: "loaner", is_on_case: false },
    ])
  })

  it("that comes back with one of a case is not of that case", async () => {
    const { case: opened } = await cases.open({ kind: "internal", serials: [no(1)] })
    await lend([2], { case_id: opened.id })
    await lend([3])
    await takeBack([2, 3])
    const { serials } = await cases.show(opened.id)
    expect(serials.map(({ number, role }) => [number, role])).toEqual([
      [no(1), "subject"],
      [no(2), "loaner"],
    ])
  })

  it("is refused, and nothing has happened, where it cannot be lent or taken back", async () => {
    const order = await units.order(1)
    await units.capture(order, [no(1)])
    await expect(lend([1, 2])).rejects.toMatchObject({
      status: 409,
      body: { code: "not_in_status", serials: [{ serial: no(1) }] },
    })
    await expect(lend([2, 9])).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_serial", serials: [{ serial: no(9) }] },
    })
    await expect(lend([2], { customer_id: "cus_none" })).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_customer" },
    })
    await expect(lend([2], { case_id: "sercase_none" })).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_case" },
    })
    for (const nonsense of [
      { serials: [no(2)], due_on: "2999-01-01" },
      { serials: [no(2)], due_on: "2999-01-01", borrower: "a", customer_id: "b" },
      { serials: [no(2)], borrower: "a" },
      { serials: [no(2)], borrower: "a", due_on: "soon" },
      { serials: [], borrower: "a", due_on: "2999-01-01" },
    ]) {
      await expect(store.admin.post("/admin/serial-loans", nonsense)).rejects.toMatchObject({
        status: 400,
      })
    }
    await expect(takeBack([2])).rejects.toMatchObject({
      status: 409,
      body: { code: "not_in_status", serials: [{ serial: no(2) }] },
    })
    await expect(takeBack([2], { location_id: "sloc_none" })).rejects.toMatchObject({ status: 404 })
    expect(await units.statuses()).toEqual([
      `${no(1)} reserved`,
      `${no(2)} in_stock`,
      `${no(3)} in_stock`,
    ])
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3 })
  })

  it("is not how a unit comes back that was replaced in advance", async () => {
    const order = await units.order(1)
    await units.capture(order, [no(1)])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const { case: opened } = await cases.open({
      kind: "customer",
      serials: [no(1)],
      is_awaited: true,
    })
    await cases.act(opened.id, "replace-in-advance", {
      replacements: [{ by: no(2) }],
      due_on: "2020-01-01",
    })
    await expect(takeBack([1])).rejects.toMatchObject({
      status: 409,
      body: { code: "due_on_case", serials: [{ serial: no(1), detail: { case: opened.id } }] },
    })
    await cases.act(opened.id, "receive")
    expect(await units.statuses()).toContain(`${no(1)} returned`)
  })

  it("lets one of several clients lend a unit", async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => lend([1, 2])))
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of results) {
      if (one.status === "rejected") {
        expect(one.reason).toMatchObject({ status: 409, body: { code: "not_in_status" } })
      }
    }
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, discrepancy: 0 })
  })

  it("is listed by the day on which it is due, page by page", async () => {
    const order = await units.order(1)
    await units.capture(order, [no(3)])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const { case: opened } = await cases.open({ kind: "customer", serials: [no(3)] })
    await lend([1], { due_on: "2999-05-05", case_id: opened.id })
    await lend([2], { due_on: "2020-02-29", case_id: opened.id })
    const numbersOf = async (query: string) =>
      (await list(`case_id=${opened.id}&${query}`)).loans.map(({ number }) => number)
    expect(await numbersOf("")).toEqual([no(2), no(1)])
    expect(await numbersOf("is_overdue=true")).toEqual([no(2)])
    expect(await numbersOf("is_overdue=false")).toEqual([no(1)])
    expect(await numbersOf("customer_id=cus_none")).toEqual([])
    expect(await list(`case_id=${opened.id}&limit=1&offset=1`)).toMatchObject({
      count: 2,
      limit: 1,
      offset: 1,
      loans: [
        { number: no(1), is_overdue: false, borrower: "the fair", item: { id: units.itemId } },
      ],
    })
    await expect(list("is_overdue=perhaps")).rejects.toMatchObject({ status: 400 })
  })

  it("is told of once when it is overdue, and so is a case; another day is told anew", async () => {
    const told = listenTo(store, [CASE_OVERDUE, LOAN_OVERDUE])
    const look = async (today = "2020-03-02") =>
      (await reportOverdueSerialsWorkflow(store.container).run({ input: { today } })).result
    try {
      await look()
      told.events.length = 0
      const { case: opened } = await cases.open({
        kind: "internal",
        serials: [no(3)],
        due_on: "2020-03-01",
      })
      await lend([1], { due_on: "2020-03-01", case_id: opened.id })
      await lend([2], { due_on: "2020-03-02" })
      await look()
      await look()
      await told.until(2)
      const { id: serial_id } = await units.unit(no(1))
      const due_on = "2020-03-01"
      expect(told.events).toEqual([
        { name: CASE_OVERDUE, data: { id: opened.id, due_on, customer_id: null } },
        {
          name: LOAN_OVERDUE,
          data: { serial_id, due_on, customer_id: null, case_id: opened.id },
        },
      ])
      await cases.edit(opened.id, { due_on: "2020-02-20" })
      expect(await look()).toMatchObject([{ case_id: opened.id, due_on: "2020-02-20" }])
      await cases.act(opened.id, "close", { outcome: "repaired" })
      await takeBack([1])
      expect(await look()).toEqual([])
      expect(await look("2020-03-03")).toMatchObject([{ due_on: "2020-03-02", case_id: null }])
    } finally {
      told.stop()
    }
  })
}

export default suite
