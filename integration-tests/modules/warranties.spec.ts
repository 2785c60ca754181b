import { addDays } from "../../src/lifecycle/calendar"
import { endingBands, type EndingKind } from "../../src/lifecycle/endings"
import type { SerialState } from "../../src/lifecycle/serial"
import { WARRANTY_STATUSES, warrantyStatus } from "../../src/lifecycle/warranty"
import type { SerialFilter } from "../../src/modules/serial/queries/list-filter"
import { capture, command, HERE, numbers, operation, receipt, undoing } from "../support/operations"
import { planOf } from "../support/query-plan"
import { describeSerialModule } from "../support/serial-module"

const TODAY = "2026-01-15"
const WARRANTY = { customer_warranty_start: "2025-01-15", customer_warranty_end: "2027-01-15" }

describeSerialModule("warranties", ({ service, sql }) => {
  const done = async (...batches: Parameters<typeof operation>) => {
    const { operation_id, serial_ids } = await service.execute(operation(...batches))
    return { operation_id, ids: serial_ids }
  }
  const received = async (names: readonly string[], set: Partial<SerialState> = {}) =>
    (await done(receipt(names, set))).ids
  const sold = async (ids: readonly string[], set: Partial<SerialState> = {}) => {
    await done(capture(ids))
    await done(command("sell", ids, { fulfillment_id: "ful_1", ...WARRANTY, ...set }))
  }
  const back = (ids: readonly string[]) =>
    done(command("return_to_stock", ids, { location_id: HERE }))
  const listed = async (filter: SerialFilter) =>
    (await service.findSerials(filter, { limit: 100, offset: 0 })).serials
      .map(({ number }) => number)
      .sort()

  describe("of a former customer", () => {
    const last = async (ids: readonly string[]) =>
      (await service.lastWarranties(ids)).map(({ serial_id: _, ...warranty }) => warranty)
    const former = { start: "2025-01-15", end: "2027-01-15", void: false }

    it("are the last that a unit came back with, void or not, and none where none began", async () => {
      const [a, b, c] = (await received(["A", "B", "C"])) as [string, string, string]
      await sold([a, b])
      await sold([c], { customer_warranty_start: null, customer_warranty_end: null })
      expect(await last([a, b, c])).toEqual([])
      await done(command("void_warranty", [b], { reason: "opened" }))
      await back([a, b, c])
      expect(await last([a, b, c])).toEqual([former, { ...former, void: true }])
      await sold([a], { customer_warranty_start: null, customer_warranty_end: null })
      await back([a])
      expect(await last([a])).toEqual([former])
      await sold([a], { customer_warranty_end: "2026-06-30" })
      await back([a])
      expect(await last([a])).toEqual([{ ...former, end: "2026-06-30" }])
    })

    it("are none of a sale that was cancelled or did not arrive, nor of a return that was undone", async () => {
      const [a, b, c] = (await received(["A", "B", "C"])) as [string, string, string]
      await sold([a, b, c])
      await done(command("unfulfil", [a], { location_id: HERE }))
      await done(command("undeliver", [b], { location_id: HERE, reason: "moved away" }))
      const { operation_id } = await back([c])
      await service.execute(undoing(operation_id))
      await done(command("unfulfil", [c], { location_id: HERE }))
      expect(await last([a, b, c])).toEqual([])
    })

    it("are read for a thousand units at once", async () => {
      const ids = await received(numbers(1_000))
      await sold(ids)
      await back(ids)
      expect(await service.lastWarranties(ids)).toHaveLength(1_000)
    })

    it("of a return tell that they were void, though the unit bears the mark no more", async () => {
      const [a] = (await received(["A"])) as [string]
      await sold([a])
      await done(command("void_warranty", [a], { reason: "opened" }))
      await service.execute({
        ...operation(command("return_to_stock", [a], { location_id: HERE })),
        reference: { type: "return", id: "return_1" },
      })
      expect(await service.formerWarranties([a], ["return_1"])).toEqual([
        { ...former, serial_id: a, void: true },
      ])
      const { serials } = await service.findSerials({ ids: [a] }, { limit: 1, offset: 0 })
      expect(serials).toMatchObject([{ is_warranty_void: false, customer_warranty_end: null }])
    })
  })

  describe("a list", () => {
    it("by how the customer's warranty stands is by the rule", async () => {
      const days = [null, "2026-01-14", TODAY, "2026-01-16"]
      const units = days.flatMap((start) =>
        days.flatMap((end) =>
          [false, true].map((isVoid) => ({ start, end, void: isVoid, number: "" }))
        )
      )
      for (const [at, unit] of units.entries()) {
        unit.number = `W${at}`
        const [id] = await received([unit.number])
        await sold([id as string], {
          customer_warranty_start: unit.start,
          customer_warranty_end: unit.end,
          is_warranty_void: unit.void,
        })
      }
      for (const status of WARRANTY_STATUSES) {
        expect(await listed({ warranty: { among: [status], today: TODAY } })).toEqual(
          units
            .filter((unit) => warrantyStatus(unit, TODAY) === status)
            .map(({ number }) => number)
            .sort()
        )
      }
      const all = { among: WARRANTY_STATUSES, today: TODAY }
      expect(await listed({ warranty: all })).toHaveLength(units.length)
      expect(await listed({ warranty: { among: [], today: TODAY } })).toEqual([])
    })

    it("by last days has the first of them and not the one after", async () => {
      const [a, b] = (await received(["A", "B"])) as [string, string]
      await received(["C"])
      await sold([a], { customer_warranty_end: "2026-04-01" })
      await sold([b], { customer_warranty_end: "2026-04-02" })
      const dates = { expires_on: "2026-02-01", supplier_warranty_end: "2026-03-01" }
      await done(command("describe", [a, b], dates))
      const from = (day: string) => listed({ warranty_ends_from: day })
      expect(await from("2026-04-01")).toEqual(["A", "B"])
      expect(await from("2026-04-02")).toEqual(["B"])
      expect(await listed({ warranty_ends_before: "2026-04-02" })).toEqual(["A"])
      expect(await listed({ supplier_warranty_ends_before: "2026-03-01" })).toEqual([])
      expect(await listed({ supplier_warranty_ends_from: "2026-03-01" })).toEqual(["A", "B"])
      expect(await listed({ expires_from: "2026-02-01", expires_before: "2026-02-02" })).toEqual([
        "A",
        "B",
      ])
    })

    it("and the looks at what ends use the indexes of last days", async () => {
      const ids = await received(numbers(3_000))
      const few = ids.slice(0, 30)
      await sold(few)
      await sql("analyze serial")
      for (const column of ["customer_warranty_end", "supplier_warranty_end", "expires_on"]) {
        const plan = await planOf(sql, {
          values: [],
          sql: `select * from serial s join unnest(array['2026-12-31']) b (last) on s.${column} between '2026-12-01' and b.last`,
        })
        expect(plan.join("\n")).toContain(`IDX_serial_${column}`)
        const filtered = await planOf(sql, {
          values: [],
          sql: `select * from serial s where s.status <> 'void' and s.${column} >= '2026-12-01' and s.${column} < '2027-06-01'`,
        })
        expect(filtered.join("\n")).toContain(`IDX_serial_${column}`)
      }
    })
  })

  describe("what ends soon", () => {
    const look = async (
      kind: EndingKind,
      { today = TODAY, ahead = [30], limit = 100 }: Partial<Look> = {}
    ) =>
      (await service.noteEndings(kind, endingBands(ahead, today), limit)).map(
        ({ serial_id: _, reminder: __, kind: ___, ...ending }) => ending
      )
    interface Look {
      today: string
      ahead: number[]
      limit: number
    }

    it("is told once for each last day and number of days, nearest first, and never when it is over", async () => {
      const ends = ["2026-01-14", TODAY, "2026-02-14", "2026-02-15", "2026-03-17"]
      const ids = await received(numbers(ends.length))
      for (const [at, customer_warranty_end] of ends.entries()) {
        await sold([ids[at] as string], { customer_warranty_end })
      }
      const ahead = [60, 30]
      const told = await look("customer_warranty", { ahead })
      expect(told.map(({ ends_on, days }) => [ends_on, days])).toEqual([
        [TODAY, 30],
        ["2026-02-14", 30],
        ["2026-02-15", 60],
      ])
      expect(await look("customer_warranty", { ahead })).toEqual([])
      const tomorrow = await look("customer_warranty", { ahead, today: "2026-01-16" })
      expect(tomorrow.map(({ ends_on, days }) => [ends_on, days])).toEqual([
        ["2026-02-15", 30],
        ["2026-03-17", 60],
      ])
    })

    it("is told anew for another last day, and again after it was forgotten", async () => {
      const [id] = (await received(["A"])) as [string]
      await sold([id], { customer_warranty_end: "2026-02-01" })
      expect(await look("customer_warranty")).toMatchObject([{ ends_on: "2026-02-01" }])
      const later = { customer_warranty_end: "2026-02-02", reason: "goodwill" }
      await done(command("extend_warranty", [id], later))
      expect(await look("customer_warranty")).toMatchObject([{ ends_on: "2026-02-02" }])
      expect(await look("customer_warranty")).toEqual([])
      await service.forgetReminders([`customer_warranty:${id}@2026-02-02:30`])
      expect(await look("customer_warranty")).toMatchObject([{ ends_on: "2026-02-02" }])
      await service.noteOverdue(TODAY)
      expect(await look("customer_warranty")).toEqual([])
      await service.forgetEnded("2026-02-02")
      expect(await sql("select id from serial_reminder")).toHaveLength(1)
      await service.forgetEnded("2026-02-03")
      expect(await sql("select id from serial_reminder")).toEqual([])
    })

    it("is told of what the customer has, the supplier can be asked for, and the store has on hand", async () => {
      const dates = { expires_on: "2026-01-20", supplier_warranty_end: "2026-01-21" }
      const ids = await received(["A", "B", "C", "D"])
      const [a, b, c, d] = ids as [string, string, string, string]
      await sold([a, b], { customer_warranty_end: "2026-01-22", customer_id: "cus_1" })
      await done(command("void_warranty", [b], { reason: "opened" }))
      await done(command("scrap", [c], { reason: "crushed" }))
      await done(command("describe", ids, { ...dates, supplier: "ACME" }))
      const found = async (kind: EndingKind) =>
        (await service.noteEndings(kind, endingBands([30], TODAY), 100)).map(
          ({ serial_id }) => serial_id
        )
      expect(await found("customer_warranty")).toEqual([a])
      expect(await found("supplier_warranty")).toEqual([a, b, d])
      expect(await found("expiry")).toEqual([d])
    })

    it("is told of thousands at once, so many at a time, each to one of those who look", async () => {
      const count = 2_500
      await received(numbers(count), { expires_on: addDays(TODAY, 10) })
      expect(await look("expiry", { limit: 1_000 })).toHaveLength(1_000)
      const rest = await Promise.all([
        look("expiry", { limit: count }),
        look("expiry", { limit: count }),
      ])
      expect(rest.flat()).toHaveLength(count - 1_000)
      expect(rest.flat()[0]).toEqual({
        ends_on: "2026-01-25",
        days: 30,
        customer_id: null,
        supplier: null,
        location_id: HERE,
      })
    })
  })
})
