import fc from "fast-check"
import { fits, type NoticeSelection } from "../../src/lifecycle/notices"
import { command, operation, receipt } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

describeSerialModule("notices", ({ service, sql }) => {
  it("select in PostgreSQL the units that the rules say they are about", async () => {
    const items = ["iitem_sel_a", "iitem_sel_b"]
    const lots = [null, "L1", "l1", "L 2"]
    const suppliers = [null, "Maker"]
    const days = [
      "2026-02-28T23:59:59.999Z",
      "2026-03-01T00:00:00.000Z",
      "2026-03-02T12:00:00.000Z",
    ]
    const combinations = items.flatMap((inventory_item_id) =>
      lots.flatMap((lot) =>
        suppliers.flatMap((supplier) =>
          days.map((received_at) => ({ inventory_item_id, lot, supplier, received_at }))
        )
      )
    )
    const { serial_ids } = await service.execute(
      operation(
        ...combinations.map((unit, at) =>
          receipt([`SEL${at}`], { ...unit, scope_key: unit.inventory_item_id })
        )
      )
    )
    const { serials } = await service.findSerials({ ids: serial_ids }, { limit: 100, offset: 0 })
    expect(serials).toHaveLength(combinations.length)
    const day = fc.constantFrom(
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
      "2026-03-02",
      "2026-03-03"
    )
    const selections = fc.record(
      {
        inventory_item_ids: fc.subarray(items, { minLength: 1 }),
        lots: fc.subarray(["L1", "l1", "L 2"], { minLength: 1 }),
        suppliers: fc.constant(["Maker"]),
        received_from: day,
        received_until: day,
      },
      { requiredKeys: [] }
    )
    await fc.assert(
      fc.asyncProperty(selections, async (said: NoticeSelection) => {
        const among = { inventory_item_ids: items, ...said }
        const expected = serials.filter((unit) => fits(among, unit)).map(({ id }) => id)
        const selected = await service.selectedUnits(among, 1_000)
        expect(selected.toSorted()).toEqual(expected.toSorted())
        expect((await service.selectionSums(among)).count).toBe(expected.length)
      }),
      { numRuns: 60 }
    )
  })

  it("are written by operations alone, but for that somebody was told", async () => {
    const { serial_ids } = await service.execute(operation(receipt(["BY-OP"])))
    await service.execute(
      operation(command("place_notice", serial_ids, { notice_ids: ["R-0001"] }))
    )
    await service.noteUnitsTold("R-0001", serial_ids)
    const refused = "integrity_constraint_violation|only by an operation"
    for (const statement of [
      "update serial_notice_unit set stage = 'removed'",
      "update serial_notice_unit set resolution = 'repaired'",
      "delete from serial_notice_unit",
      "insert into serial_notice (id, kind, title, selection, is_standing, actor_type) values ('R-1', 'recall', '', '{}', true, 'system')",
    ]) {
      await expect(sql(statement)).rejects.toThrow(new RegExp(refused))
    }
  })

  it("gives numbers that nobody else gets at the same moment", async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => service.nextNoticeNumber("recall"))
    )
    expect(new Set(taken).size).toBe(20)
    expect(await service.nextNoticeNumber("stolen")).toMatch(/^S-\d{4}$/)
  })
})
