import { Modules } from "@medusajs/framework/utils"
import { fulfilOrder, receiveReturn, requestReturn } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { SerialListResponse } from "../../src/types/serials"
import type { AttentionResponse } from "../../src/types/attention"
import { casesOf } from "../support/cases"
import { statementsOf } from "../support/statements"
import type { StoreSuite } from "../support/store"
import { transfersTo } from "../support/transfers"
import { unitsIn, type Units } from "../support/units"

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)

/** What waits for somebody today. */
const suite: StoreSuite = (store) => {
  let there: string
  const attention = () => store.admin.get<AttentionResponse>("/admin/serials/attention")
  const listed = async (query: string) =>
    (await store.admin.get<SerialListResponse>(`/admin/serials?${query}`)).serials.map(
      ({ number }) => number
    )
  const lend = (number: string, due_on: string) =>
    store.admin.post<OperationResponse>("/admin/serial-loans", {
      serials: [number],
      due_on,
      borrower: "the fair",
    })
  /** Sets Medusa's stock past every guard, as code may. */
  const setStock = ({ itemId, locationId }: Units, stocked_quantity: number) =>
    store.container
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        { inventory_item_id: itemId, location_id: locationId, stocked_quantity },
      ])

  beforeAll(async () => {
    await store.reset()
    there = store.ids.locations[1]!.id
  })

  it("is nothing in a store without serials", async () => {
    const { soon, ...nothing } = await attention()
    expect(nothing).toEqual({
      awaiting: { units: 0, places: 0 },
      discrepancies: { places: 0 },
      to_capture: { units: 0 },
      to_inspect: { units: 0 },
      transfers: { transfers: 0, units: 0 },
      loans_overdue: { units: 0 },
      cases_overdue: { cases: 0 },
      replacements_due: { cases: 0 },
      notices: { notices: 0, units: 0 },
      expiring: { units: 0 },
      warranties_ending: { units: 0 },
      statuses: [],
      locations: [],
    })
    expect(soon).toEqual({ from: days(0), until: days(31), days: 30 })
  })

  it("counts stock without serials, serials beyond stock, and units that orders still need", async () => {
    const before = await attention()
    const waiting = await unitsIn(store, { stock: 3 })
    await waiting.receive(["AW-1", "AW-2"])
    const tooMany = await unitsIn(store)
    await tooMany.receive(["TM-1", "TM-2"])
    await setStock(tooMany, 1)
    const ordered = await unitsIn(store)
    await ordered.receive(["OR-1", "OR-2", "OR-3"])
    const order = await ordered.order(3)
    await ordered.capture(order, ["OR-1"])
    const after = await attention()
    expect(after).toMatchObject({
      awaiting: { units: before.awaiting.units + 3, places: before.awaiting.places + 1 },
      discrepancies: { places: before.discrepancies.places + 1 },
      to_capture: { units: before.to_capture.units + 2 },
    })
    expect(after.statuses).toEqual([
      { status: "in_stock", count: 6 },
      { status: "reserved", count: 1 },
    ])
    expect(after.locations).toEqual([
      { location: { id: waiting.locationId, name: "Main warehouse" }, on_hand: 7 },
    ])
  })

  it("counts what is under way, what is back uninspected, and what is late", async () => {
    const before = await attention()
    const units = await unitsIn(store, { policy: { after_return: "inspect" } })
    await units.receive(["W-1", "W-2", "W-3", "W-4", "W-5", "W-6", "W-7", "W-8"])
    const transfers = transfersTo(store, () => there)
    await transfers.dispatch(["W-1", "W-2"])
    await lend("W-3", "2020-01-01")
    await lend("W-4", days(0))
    await repair("W-5", "2020-01-01")
    await repair("W-6", days(0))
    await comeBack(units, "W-7")
    expect(await attention()).toMatchObject({
      transfers: {
        transfers: before.transfers.transfers + 1,
        units: before.transfers.units + 2,
      },
      loans_overdue: { units: before.loans_overdue.units + 1 },
      cases_overdue: { cases: before.cases_overdue.cases + 1 },
      to_inspect: { units: before.to_inspect.units + 1 },
    })
    expect(await listed(`due_before=${days(0)}&status=on_loan`)).toEqual(["W-3"])
    expect(await listed(`due_after=${days(0)}&status=on_loan`)).toEqual(["W-4"])
  })

  it("counts a unit under two notices once, and both notices", async () => {
    const before = await attention()
    const units = await unitsIn(store)
    await units.receive(["NO-1", "NO-2"])
    for (const [kind, serials] of [
      ["recall", ["NO-1", "NO-2"]],
      ["stolen", ["NO-1"]],
    ] as const) {
      await store.admin.post("/admin/serial-notices", {
        kind,
        title: `Two notices: ${kind}`,
        selection: { inventory_item_ids: [units.itemId], serials },
      })
    }
    expect(await attention()).toMatchObject({
      notices: { notices: before.notices.notices + 2, units: before.notices.units + 2 },
    })
  })

  it("counts what was replaced in advance until it is back", async () => {
    const before = await attention()
    const units = await unitsIn(store)
    await units.receive(["RA-1", "RA-2"])
    await sell(units, "RA-1")
    const cases = casesOf(store)
    const { case: opened } = await cases.open({
      kind: "customer",
      serials: ["RA-1"],
      is_awaited: true,
    })
    await cases.act(opened.id, "replace-in-advance", {
      replacements: [{ by: "RA-2" }],
      due_on: days(5),
    })
    expect(await attention()).toMatchObject({
      replacements_due: { cases: before.replacements_due.cases + 1 },
      loans_overdue: before.loans_overdue,
    })
  })

  it("counts what ends within thirty days", async () => {
    const before = await attention()
    const units = await unitsIn(store, {
      policy: {
        customer_warranty: {
          months: 1,
          starts_at: "sale",
          on_resale: "fresh",
          on_replacement: "fresh",
        },
      },
    })
    for (const [number, expires_on] of [
      ["EX-1", "2020-01-01"],
      ["EX-2", days(30)],
      ["EX-3", days(31)],
    ] as const) {
      await units.receive([number], { expires_on })
    }
    await units.receive(["WA-1"])
    await sell(units, "WA-1")
    const { soon, ...after } = await attention()
    const isSoon = (await units.unit("WA-1")).customer_warranty_end! < soon.until
    expect(after).toMatchObject({
      expiring: { units: before.expiring.units + 2 },
      warranties_ending: { units: before.warranties_ending.units + (isSoon ? 1 : 0) },
    })
    const item = `inventory_item_id=${units.itemId}&order=number`
    expect(await listed(`${item}&expires_before=${soon.until}`)).toEqual(["EX-1", "EX-2"])
    expect(await listed(`${item}&expires_after=${days(31)}`)).toEqual(["EX-3"])
  })

  it("asks the database as often for many items as for few", async () => {
    const few = await statementsOf(store, attention)
    for (let item = 0; item < 5; item += 1) {
      await (await unitsIn(store, { stock: 1 })).receive([`ST-${item}`])
    }
    expect(await statementsOf(store, attention)).toBe(few)
  })

  it.each(["due_before=soon", "expires_after=2026-02-30", "expires_before="])(
    "refuses %s in a list",
    async (query) => {
      await expect(store.admin.get(`/admin/serials?${query}`)).rejects.toMatchObject({
        status: 400,
      })
    }
  )

  async function sell(units: Units, number: string) {
    const order = await units.order(1)
    await units.capture(order, [number])
    await fulfilOrder(store.admin, order.id)
    return order
  }

  async function comeBack(units: Units, number: string) {
    const order = await sell(units, number)
    const id = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    await units.captureReturn(id, order.line, [{ serial: number, disposition: "good" }])
    await receiveReturn(store.admin, id, { good: [{ id: order.line, quantity: 1 }] })
  }

  async function repair(number: string, due_on: string) {
    await casesOf(store).open({ kind: "internal", serials: [number], due_on })
  }
}

export default suite
