import type { LotFilter } from "../../src/modules/serial/queries/lots"
import type { TraceFilter } from "../../src/modules/serial/queries/traces"
import {
  capture,
  command,
  HERE,
  ITEM,
  numbers,
  operation,
  receipt,
  undoing,
} from "../support/operations"
import { planOf } from "../support/query-plan"
import { describeSerialModule } from "../support/serial-module"

const MOMENT = { now: "2126-01-15T12:00:00.000Z", today: "2126-01-15" }
const OTHER = "iitem_2"
const PAGE = { limit: 10, offset: 0 }

describeSerialModule("lots", ({ service, sql }) => {
  const done = async (...batches: Parameters<typeof operation>) => {
    const { operation_id, serial_ids } = await service.execute(operation(...batches))
    await service.finish(operation_id)
    return { operation_id, ids: serial_ids }
  }
  const received = async (names: readonly string[], lot: string, set: object = {}) =>
    (await done(receipt(names, { lot, ...set }))).ids
  const sold = async (ids: readonly string[], line = "ordli_1") => {
    const { set, ...captured } = capture(ids, line)
    await done({ ...captured, set: { ...set, customer_id: "cus_1" } })
    await done(command("sell", ids, { fulfillment_id: "ful_1", sold_at: MOMENT.now }))
  }
  const lots = async (filter: LotFilter = {}, page = PAGE) =>
    (await service.findLots(filter, page, MOMENT)).lots.map(
      ({ lot, inventory_item_id }) => `${lot} ${inventory_item_id}`
    )
  const traced = async (filter: TraceFilter) =>
    (await service.tracePage(filter, PAGE)).lines.map(
      ({ number, order_id, ended_at }) =>
        `${number} ${order_id ?? "-"}${ended_at === null ? "" : " ended"}`
    )

  it("are listed by name and item, with what their units come to", async () => {
    const [a] = await received(["A", "B"], "L2", { expires_on: "2126-01-31", supplier: "ACME" })
    await received(["C"], "L2", { expires_on: "2126-01-14", made_on: "2025-01-14" })
    await received(["D"], "L2", { inventory_item_id: OTHER, scope_key: OTHER })
    await received(["E"], "K1")
    await received(["F"], "L1")
    await done(receipt(["G"]))
    await sold([a!])

    expect(await lots()).toEqual([`K1 ${ITEM}`, `L1 ${ITEM}`, `L2 ${ITEM}`, `L2 ${OTHER}`])
    const { lots: found, count } = await service.findLots({ lot: "L2" }, PAGE, MOMENT)
    expect(count).toBe(2)
    expect(found[0]).toEqual({
      lot: "L2",
      inventory_item_id: ITEM,
      units: 3,
      on_hand: 2,
      sellable: 1,
      with_customers: 1,
      customers: 1,
      made_from: "2025-01-14",
      made_until: "2025-01-14",
      expires_from: "2126-01-14",
      expires_until: "2126-01-31",
      received_first: expect.any(String),
      received_last: expect.any(String),
      suppliers: ["ACME"],
    })
    expect(await lots({ q: "L" })).toHaveLength(3)
    expect(await lots({ q: "l2" })).toHaveLength(2)
    expect(await lots({ q: "%" })).toEqual([])
    expect(await lots({ inventory_item_ids: [OTHER] })).toEqual([`L2 ${OTHER}`])
    expect(await lots({}, { limit: 1, offset: 2 })).toEqual([`L2 ${ITEM}`])
    expect(await service.findLots({}, { limit: 1, offset: 0 }, MOMENT)).toMatchObject({
      count: 4,
      has_more_than_count: false,
    })
  })

  it("that expire soon come by their day, as long as a unit is on hand", async () => {
    const [gone] = await received(["A"], "GONE", { expires_on: "2126-01-20" })
    await sold([gone!])
    await received(["B"], "LATER", { expires_on: "2126-03-01" })
    await received(["C"], "SOON", { expires_on: "2126-02-01" })
    await received(["D"], "PAST", { expires_on: "2126-01-14" })
    expect(await lots({ expires_from: "2126-01-15", expires_before: "2126-04-16" })).toEqual([
      `SOON ${ITEM}`,
      `LATER ${ITEM}`,
    ])
    expect(await lots({ expires_before: "2126-01-15" })).toEqual([`PAST ${ITEM}`])
  })

  it("tell of every unit who got it, once for each sale, and who never did", async () => {
    const [a, b, c, d] = (await received(["A", "B", "C", "D"], "L", { supplier: "ACME" })) as [
      string,
      string,
      string,
      string,
    ]
    await sold([a, b, c])
    await done(command("return_to_stock", [a], { location_id: HERE }))
    // What came back undelivered, and what a cancelled fulfilment put back, reached nobody.
    await done(command("undeliver", [b], { location_id: HERE, reason: "moved away" }))
    await done(command("unfulfil", [c], { location_id: HERE }))
    await sold([a], "ordli_2")
    expect(await traced({ lot: "L" })).toEqual([
      "A order_1 ended",
      "A order_1",
      "B -",
      "C -",
      "D -",
    ])
    const { lines } = await service.tracePage({ lot: "L" }, PAGE)
    expect(lines[1]).toMatchObject({
      serial_id: a,
      status: "sold",
      holder_id: "cus_1",
      supplier: "ACME",
      fulfillment_id: "ful_1",
    })
    expect(lines[4]).toMatchObject({ serial_id: d, assignment_id: "", sold_at: null, lot: "L" })
    expect(await traced({ lot: "L", inventory_item_ids: [OTHER] })).toEqual([])
    // The file goes on behind any line.
    const behind = async (at: number) =>
      (await service.traceLines({ lot: "L", after: lines[at] }, 10)).map(({ number }) => number)
    expect(await behind(0)).toEqual(["A", "B", "C", "D"])
    expect(await behind(1)).toEqual(["B", "C", "D"])
    expect(await behind(4)).toEqual([])
  })

  it("that did not arrive, until that is undone, reached nobody", async () => {
    const [a] = await received(["A"], "L")
    await sold([a!])
    const { operation_id } = await done(
      command("undeliver", [a!], { location_id: HERE, reason: "moved away" })
    )
    expect(await traced({ lot: "L" })).toEqual(["A -"])
    await service.execute(undoing(operation_id))
    expect(await traced({ lot: "L" })).toEqual(["A order_1"])
    await done(command("return_to_stock", [a!], { location_id: HERE }))
    expect(await traced({ lot: "L" })).toEqual(["A order_1 ended"])
  })

  it("are traced back from orders and from who has units now", async () => {
    const [a, b] = (await received(["A", "B", "C"], "L")) as [string, string]
    await sold([a])
    await sold([b], "ordli_2")
    await done(
      command("transfer_ownership", [b], { customer_id: "cus_2", registered_at: MOMENT.now })
    )
    expect(await traced({ order_ids: ["order_1"] })).toEqual(["A order_1", "B order_1"])
    expect(await traced({ order_ids: [], customer_id: "cus_2" })).toEqual(["B order_1"])
    expect(await traced({ order_ids: ["order_1"], customer_id: "cus_1" })).toHaveLength(2)
    expect(await traced({ order_ids: ["order_1"], lot: "M" })).toEqual([])
    expect(await traced({ order_ids: [] })).toEqual([])
  })

  it("are found by one look at the index each", async () => {
    for (let lot = 0; lot < 5; lot++) {
      await received(numbers(1_000, `P${lot}-`), `P${lot}`)
    }
    await sql("vacuum analyze serial")
    const plan = await planOf(sql, {
      values: [],
      sql: `select s.lot, s.inventory_item_id from serial s
        where s.lot is not null and s.status <> 'void' and (s.lot, s.inventory_item_id) > ('P1', '${ITEM}')
        order by s.lot, s.inventory_item_id limit 1`,
    })
    expect(plan.join("\n")).toContain("IDX_serial_lot_item")
    const notice = await planOf(sql, {
      values: [],
      sql: "select s.id from serial s where s.status <> 'void' and s.lot = any(array['P1', 'nope'])",
    })
    expect(notice.join("\n")).toContain("IDX_serial_lot_item")
    expect(await lots()).toHaveLength(5)
  })
})
