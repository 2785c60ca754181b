import {
  cancelFulfilment,
  fulfilOrder,
  receiveReturn,
  requestReturn,
} from "../../scripts/store-client"
import {
  linesOfReport,
  type IntegrityCheck,
  type IntegrityReport,
} from "../../src/lifecycle/integrity"
import { checkIntegrity } from "../../src/workflows/integrity/check-integrity"
import { tamper } from "../support/audit"
import { begin } from "../support/interruptions"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Everything that is kept, checked against itself and against Medusa; and each kind of damage, named. */
const suite: StoreSuite = (store) => {
  let units: Units
  let ids: Map<string, string>
  let before: Set<string>
  const check = (named = 1_000) => checkIntegrity(store.container, { pause_ms: 10, named })
  const id = (number: string) => `'${ids.get(number)}'`
  const damage = async (...statements: string[]) => tamper(store, statements.join(";\n"))
  const offendersOf = ({ checks }: IntegrityReport) =>
    Object.entries(checks).flatMap(([name, { offenders }]) =>
      offenders.map((offender) => ({ name, key: JSON.stringify([name, offender]), ...offender }))
    )
  /** What the checks say of whom, less what the tests before have damaged. */
  const wrong = (report: IntegrityReport) => {
    const found: Partial<Record<IntegrityCheck, string[]>> = {}
    for (const { name, key, number, what } of offendersOf(report)) {
      if (!before.has(key)) {
        ;(found[name as IntegrityCheck] ??= []).push(`${number}: ${what}`)
      }
    }
    return found
  }

  beforeAll(() => store.reset())

  beforeEach(async () => {
    units = await unitsIn(store)
    const { serials } = await units.receive(["A", "B", "C", "D", "E"])
    ids = new Map(serials.map((serial) => [serial.number, serial.id]))
    const order = await units.order(2)
    await units.capture(order, ["A", "B"])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    before = new Set(offendersOf(await check()).map(({ key }) => key))
  })

  afterAll(() => store.reset())

  it("of a store in which everything was done and undone says that nothing is wrong", async () => {
    const { order_id } = await units.unit("A")
    const other = await units.order(1)
    await units.capture(other, ["C"])
    const parcel = await fulfilOrder(store.admin, other.id, { locationId: units.locationId })
    await cancelFulfilment(store.admin, other.id, parcel)
    const soldLine = (await units.detail("A")).order_line_item_id!
    const back = await requestReturn(store.admin, {
      orderId: order_id!,
      locationId: units.locationId,
      items: [{ id: soldLine, quantity: 1 }],
    })
    await units.captureReturn(back, soldLine, [{ serial: "A" }])
    await receiveReturn(store.admin, back, { good: [{ id: soldLine, quantity: 1 }] })
    const report = await check()
    expect(wrong(report)).toEqual({})
    expect(report).toMatchObject({ is_whole: true, unfinished: [], awaiting: 0 })
    expect(report.checks.records.looked_at).toBe(5)
    expect(report.checks.sequences.looked_at).toBeGreaterThan(10)
    expect(report.checks.lines.looked_at).toBe(1)
    expect(report.checks.stock.looked_at).toBeGreaterThan(0)
    expect(linesOfReport(report).at(-1)).toMatch(/^Nothing is wrong/)
  })

  it("names a record that is not what its events say, with both values", async () => {
    await damage(
      `update serial set bin = 'X9', lot = 'L1' where id = ${id("A")}`,
      `insert into serial_identifier (id, serial_id, type, value, normalized) values ('serid_x', ${id("B")}, 'mac', 'AA', 'AA')`
    )
    const report = await check()
    expect(report.is_whole).toBe(false)
    expect(wrong(report)).toEqual({
      records: [
        'A: The record says bin "X9", its events null. The record says lot "L1", its events null.',
        'B: The record says identifiers [{"type":"mac","value":"AA"}], its events [].',
      ],
    })
    const lines = linesOfReport(report).join("\n")
    expect(lines).toMatch(/WRONG {2}\d+ units: every record is what its events add up to, but 2/)
    expect(lines).toContain('The record says bin "X9"')
  })

  it("names gaps, what was cut off, changed hashes, and units that are gone", async () => {
    await damage(
      `delete from serial_event where serial_id = ${id("A")} and sequence = 2`,
      `delete from serial_event where serial_id = ${id("B")} and sequence = 3`,
      `update serial_event set actor_id = 'somebody' where serial_id = ${id("C")}`,
      `delete from serial where id = ${id("D")}`
    )
    const found = wrong(await check())
    expect(found.sequences).toEqual([
      "A: Event 2 was removed: a later one is there.",
      "B: The end was cut off: event 3 is missing, and the record knows of it.",
    ])
    expect(found.chains).toEqual([
      "C: Event 1 was changed: what it says does not give its hash.",
      "D: The record is gone; its events are there up to 1.",
    ])
    // What is missing is missed by its operation as well, and by the counts.
    expect(found.operations).toHaveLength(2)
    expect(found.counts).toEqual(["null: Kept as in_stock: 3, counted: 2."])
  })

  it("names counts that are kept wrongly", async () => {
    await damage(
      `update serial_tally set count = count + 2 where ctid =
         (select min(ctid) from serial_tally where status = 'in_stock' and inventory_item_id = '${units.itemId}')`
    )
    expect(wrong(await check()).counts).toEqual(["null: Kept as in_stock: 5, counted: 3."])
  })

  it("names operations whose events are not there, and events whose operation is not", async () => {
    const OF_UNITS = `exists (select from serial_event where operation_id = o.id and serial_id = ${id("A")})`
    await damage(
      `update serial_operation o set serial_count = 7 where kind = 'receive' and ${OF_UNITS}`,
      `delete from serial_operation o where kind = 'sell' and ${OF_UNITS}`,
      `update serial_operation o set state = 'abandoned', progress = 'planned' where kind = 'capture' and ${OF_UNITS}`
    )
    const { operations = [] } = wrong(await check())
    expect(operations.sort()).toEqual([
      "null: It is gone, and 2 events say that they are its.",
      "null: The abandoned capture has 2 events, and should have 0.",
      "null: The done receive has 5 events, and should have 7.",
    ])
  })

  it("names assignments that their units are not on", async () => {
    await damage(
      `update serial_assignment set state = 'captured' where serial_id = ${id("A")}`,
      `update serial_assignment set state = 'returned', closed_at = now() where serial_id = ${id("B")}`,
      `insert into serial_assignment (id, serial_id, inventory_item_id, order_line_item_id, state)
         values ('serasg_x', ${id("C")}, '${units.itemId}', 'ordli_x', 'captured')`
    )
    const { assignments = [] } = wrong(await check())
    expect(assignments.sort()).toEqual([
      expect.stringMatching(/^A: It is sold for the line .* is captured for /),
      expect.stringMatching(/^B: It is on the assignment .*, which is not open\.$/),
      expect.stringMatching(/^null: The open assignment serasg_x is one that its unit is not on/),
    ])
  })

  it("names two live units with one number", async () => {
    await damage(
      'drop index "IDX_serial_number"',
      `update serial set normalized = 'C' where id = ${id("D")}`
    )
    expect(wrong(await check()).numbers).toEqual([
      `C: Live units with this number: ${[ids.get("C"), ids.get("D")].sort().join(", ")}.`,
    ])
  })

  it("names units that are reserved for lines which Medusa does not have", async () => {
    const order = await units.order(2)
    await units.capture(order, ["C", "D"])
    await damage(`delete from order_line_item where id = '${order.line}'`)
    expect(wrong(await check()).lines).toEqual([
      `C: It is reserved for the order line ${order.line}, as are 1 others; Medusa has no such line.`,
    ])
  })

  it("names places where more is on hand or reserved than Medusa knows of", async () => {
    const order = await units.order(1)
    await units.capture(order, ["C"])
    await damage(
      `update inventory_level set stocked_quantity = 2, raw_stocked_quantity = '{"value":"2","precision":20}'
        where inventory_item_id = '${units.itemId}' and location_id = '${units.locationId}'`,
      `delete from reservation_item where line_item_id = '${order.line}'`
    )
    expect(wrong(await check()).stock).toEqual([
      "null: 3 units are on hand, and Medusa has 2 on stock. 1 units are reserved, and Medusa has reserved 0.",
    ])
  })

  it("lists what is unfinished, which is nothing wrong yet; stock awaits serials", async () => {
    const receipt = await begin(store, {
      command: "receive",
      set: {
        inventory_item_id: units.itemId,
        location_id: units.locationId,
        scope_key: units.itemId,
      },
      units: [{ number: "F", set: { number: "F", normalized: "F" } }],
    })
    await receipt.move("raised")
    const report = await check()
    expect(wrong(report)).toEqual({})
    expect(report.awaiting).toBeGreaterThan(0)
    expect(report.unfinished).toContainEqual(
      expect.objectContaining({
        kind: "operation",
        id: receipt.id,
        what: "receive, planned",
        is_stuck: false,
      })
    )
    expect(linesOfReport(report).join("\n")).toContain(`operation ${receipt.id}: receive, planned`)
  })

  it("counts all offenders, and names as many as are asked for", async () => {
    await damage(`update serial set bin = 'X'`)
    const { checks, ...report } = await check(2)
    const { found, offenders } = checks.records
    expect(found).toBeGreaterThanOrEqual(5)
    expect(offenders).toHaveLength(2)
    expect(linesOfReport({ checks, ...report })).toContain(`         and ${found - 2} more`)
  })
}

export default suite
