import type { SerialState } from "../../src/lifecycle/serial"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import type { SerialFilter } from "../../src/modules/serial/queries/list-filter"
import type { SerialOrder } from "../../src/modules/serial/queries/list-order"
import { planOf } from "../support/query-plan"
import { describeSerialModule } from "../support/serial-module"

const HERE = "sloc_here"
const ITEM = "iitem_a"

const operation = (...batches: UnitBatch[]): OperationInput => ({
  kind: "describe",
  actor: { type: "user", id: "user_1" },
  idempotency_key: Math.random().toString(),
  batches,
})

const receipt = (numbers: readonly string[], set: Partial<SerialState> = {}): UnitBatch => ({
  command: "receive",
  set: { inventory_item_id: ITEM, location_id: HERE, scope_key: ITEM, ...set },
  units: numbers.map((number) => ({ number, set: { number, normalized: number.toUpperCase() } })),
})

/** What must never be more than a search without a result. */
const NASTY = [
  "%",
  "_",
  "\\",
  "'; drop table serial; --",
  "🦄",
  "=1+1",
  "x".repeat(10_000),
  "[]",
  "?",
  "{",
]

describeSerialModule("searching", ({ service, sql }) => {
  const received = async (...batches: UnitBatch[]) => {
    const result = await service.execute(operation(...batches))
    await service.finish(result.operation_id)
    return result.serial_ids
  }
  const numbers = async (filter: SerialFilter, order?: SerialOrder, offset = 0) =>
    (await service.findSerials(filter, { limit: 10, offset }, order)).serials.map(
      ({ number }) => number
    )

  describe("a list", () => {
    it("finds by the beginning of a number or an identifier, whatever its letters' case", async () => {
      await received(
        receipt(["LAP-1", "LAP-2", "lap_3", "PHONE"]),
        receipt(["TAB"], { identifiers: [{ type: "asset_tag", value: "lap-99" }] })
      )
      const byNumber = { by: "number", direction: "asc" } as const
      expect(await numbers({ q: "lap-" }, byNumber)).toEqual(["LAP-1", "LAP-2", "TAB"])
      expect(await numbers({ q: "LAP_" }, byNumber)).toEqual(["lap_3"])
      expect(await numbers({ q: "AP" })).toEqual([])
      for (const q of NASTY) {
        expect(await numbers({ q })).toEqual([])
      }
    })

    it("sorts, pages and counts", async () => {
      await received(
        receipt(["B"], { received_at: "2026-01-02T00:00:00.000Z", expires_on: "2030-01-01" })
      )
      await received(receipt(["C"], { received_at: "2026-01-03T00:00:00.000Z" }))
      await received(receipt(["A"], { received_at: "2026-01-01T00:00:00.000Z" }))
      expect(await numbers({})).toEqual(["C", "B", "A"])
      expect(await numbers({}, { by: "number", direction: "desc" })).toEqual(["C", "B", "A"])
      expect(await numbers({}, { by: "received_at", direction: "asc" })).toEqual(["A", "B", "C"])
      expect(await numbers({}, { strategy: "fefo" })).toEqual(["B", "A", "C"])
      expect(await numbers({}, undefined, 1)).toEqual(["B", "A"])
      expect(
        await numbers({ received_after: "2026-01-02", received_before: "2026-01-03" })
      ).toEqual(["B"])
      expect(await service.findSerials({}, { limit: 1, offset: 0 })).toMatchObject({
        count: 3,
        has_more_than_count: false,
      })
      expect(await numbers({ inventory_item_ids: [] })).toEqual([])
    })

    it("counts exactly to ten thousand and says when there are more", async () => {
      await received(receipt(Array.from({ length: 10_001 }, (_, index) => `N${index}`)))
      const page = { limit: 2, offset: 0 }
      expect(await service.findSerials({ q: "N1" }, page)).toMatchObject({ count: 1_112 })
      expect(await service.findSerials({}, page)).toMatchObject({
        count: 10_000,
        has_more_than_count: true,
      })
    })

    it("shows void units only to those who ask for them", async () => {
      const [id] = await received(receipt(["A"]))
      const { operation_id } = await service.execute(operation(receipt(["V"])))
      await service.finish(operation_id)
      await service.execute({
        operation_id,
        mode: "strict",
        actor: { type: "system", id: null },
        idempotency_key: "undo",
      })
      expect(await numbers({})).toEqual(["A"])
      expect(await numbers({ statuses: ["void"] })).toEqual(["V"])
      expect(await numbers({ ids: [id as string] })).toEqual(["A"])
      expect(await numbers({ statuses: ["in_stock"], lot: "L1" })).toEqual([])
    })

    it("narrows by the number with the index that makes it unique", async () => {
      await received(receipt(Array.from({ length: 3_000 }, (_, index) => `N${index}`)))
      await sql("analyze serial")
      const plan = await planOf(sql, {
        values: [],
        sql: "select * from serial where (normalized like 'N123%') and status <> 'void'",
      })
      expect(plan.join("\n")).toContain("IDX_serial_number")
    })
  })

  describe("looking up", () => {
    it("finds a unit by its number, any identifier and its former number", async () => {
      const [a] = await received(
        receipt(["SN-1"], {
          identifiers: [
            { type: "imei", value: "35-209900-176148-1" },
            { type: "mac", value: "00:1B:44:11:3A:B7" },
          ],
        })
      )
      const [b] = await received(
        receipt(["352099001761481"], { inventory_item_id: "iitem_b", scope_key: "iitem_b" })
      )
      const found = async (number: string) =>
        (await service.lookUpNumber(number)).map(({ id, matched_by }) => [id, matched_by])
      expect(await found("sn-1")).toEqual([[a, "number"]])
      expect(await found("001b44113ab7")).toEqual([[a, "mac"]])
      expect(await found("352099001761481")).toEqual([
        [b, "number"],
        [a, "imei"],
      ])
      expect(await found("sn-")).toEqual([])
      for (const number of NASTY) {
        expect(await found(number)).toEqual([])
      }
      expect(await service.identifiersOf(a as string)).toEqual([
        { type: "imei", value: "35-209900-176148-1" },
        { type: "mac", value: "00:1B:44:11:3A:B7" },
      ])
    })

    it("names a void record only when no unit bears the number", async () => {
      const undo = async () => {
        const { operation_id } = await service.execute(operation(receipt(["V"])))
        await service.finish(operation_id)
        await service.execute({
          operation_id,
          mode: "strict",
          actor: { type: "system", id: null },
          idempotency_key: Math.random().toString(),
        })
      }
      await undo()
      expect(await service.lookUpNumber("v")).toMatchObject([{ status: "void" }])
      await received(receipt(["V"], { inventory_item_id: "iitem_b", scope_key: "iitem_b" }))
      expect(await service.lookUpNumber("v")).toMatchObject([{ inventory_item_id: "iitem_b" }])
    })
  })

  describe("a unit's history", () => {
    it("tells each event with its operation, and what can be undone", async () => {
      const [id] = await received(receipt(["A"]))
      const lost = await service.execute({
        ...operation({ command: "lose", set: { reason: "gone" }, units: [{ serial_id: id }] }),
        note: "cellar flooded",
      })
      await service.finish(lost.operation_id)
      const page = { limit: 10, offset: 0 }
      expect(await service.historyOf(id as string, page)).toMatchObject([
        {
          sequence: 2,
          command: "lose",
          from_status: "in_stock",
          to_status: "lost",
          changes: { status: ["in_stock", "lost"] },
          note: "cellar flooded",
          actor_id: "user_1",
          can_be_undone: true,
          is_reverted: false,
        },
        { sequence: 1, can_be_undone: true },
      ])
      await service.execute({
        operation_id: lost.operation_id,
        mode: "strict",
        actor: { type: "system", id: null },
        idempotency_key: "undo",
      })
      expect(await service.historyOf(id as string, page)).toMatchObject([
        { sequence: 3, command: "revert", can_be_undone: false },
        { sequence: 2, is_reverted: true, can_be_undone: false },
        { sequence: 1, can_be_undone: true },
      ])
      expect(await service.historyOf(id as string, { limit: 1, offset: 2 })).toHaveLength(1)
      expect(await service.historyOf("nobody", page)).toEqual([])
    })
  })

  describe("settings", () => {
    it("tells who uses a condition, who blocks the switch, and which numbers would meet", async () => {
      await service.createSerialConditions({ id: "cond_1", name: "Display" })
      const [id] = await received(receipt(["A", "B"], { condition_id: "cond_1" }))
      await received(receipt(["A"], { inventory_item_id: "iitem_b", scope_key: "iitem_b" }))
      expect(await service.deleteUnusedCondition("cond_1")).toEqual({ serials: 2, policies: 0 })
      expect(await service.idsToRegrade("cond_1", false)).toHaveLength(2)
      expect(await service.idsToRegrade("cond_1", true)).toEqual([])
      expect(await service.unitsInUse(ITEM)).toEqual({ units: [], total: 0 })
      const hold = { held_for: "cart_1", held_until: null }
      await service.execute(operation({ command: "hold", set: hold, units: [{ serial_id: id }] }))
      expect(await service.unitsInUse(ITEM)).toEqual({ units: [{ id, number: "A" }], total: 1 })
      expect(await service.itemsWithSerials()).toEqual(["iitem_a", "iitem_b"])
      const units = await service.numbersOfItems([ITEM])
      expect(units).toHaveLength(2)
      expect(await service.numbersOf([id as string, "nobody"])).toEqual([{ id, number: "A" }])
      const moved = units.map((unit) => ({ ...unit, scope_key: "iitem_b" }))
      expect(await service.takenNumbers(moved, [ITEM])).toEqual([{ id, number: "A" }])
    })
  })

  describe("generated write methods", () => {
    it("are closed, but for what a store names", async () => {
      const closed = service as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
      for (const model of [
        "Serials",
        "SerialEvents",
        "SerialOperations",
        "SerialAssignments",
        "SerialIdentifiers",
        "SerialCounters",
        "SerialTransfers",
        "SerialPolicies",
      ]) {
        for (const verb of ["create", "update", "delete", "softDelete", "restore"]) {
          await expect(closed[`${verb}${model}`]?.([])).rejects.toThrow(
            "change only through execute"
          )
        }
      }
      await expect(closed.softDeleteSerialConditions?.([])).rejects.toThrow("is closed")
      const condition = await service.createSerialConditions({ name: "New" })
      await service.updateSerialConditions({ id: condition.id, name: "As new" })
      await service.deleteSerialConditions(condition.id)
      expect(await service.listSerialConditions()).toEqual([])
    })
  })
})
