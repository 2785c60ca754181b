import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { CountsResponse } from "../../src/types/stock"
import { openDatabase } from "../../src/workflows/moving-in/database"
import { isInOrder, linesOf } from "../../src/workflows/moving-in/report"
import { serviceOf } from "../support/interruptions"
import { labelledItem } from "../support/lots"
import { newcomerIn, type Newcomer } from "../support/moving-in"
import {
  likeMysql,
  postgres,
  sqlite,
  type Databases,
  type Filled,
} from "../support/other-systems/databases"
import {
  erpnextTables,
  erpnextUnits,
  hasColumns,
  type ErpnextLayout,
} from "../support/other-systems/erpnext"
import { INVENTREE_TABLES, inventreeUnits } from "../support/other-systems/inventree"
import { odooTables, odooUnits } from "../support/other-systems/odoo"
import { SNIPE_IT_TABLES, snipeItUnits } from "../support/other-systems/snipe-it"
import type { StoreSuite } from "../support/store"
import { trackItem } from "../support/tracking"

const mysqlLike = likeMysql()

/** Units of other systems, in tables as those have them, read, judged and moved into a store. */
const suite: StoreSuite = (store) => {
  let newcomer: Newcomer
  let filled: Filled
  const level = async () => {
    const { levels } = await store.admin.get<CountsResponse>(
      `/admin/serials/counts?inventory_item_id=${newcomer.itemId}`
    )
    return levels.find(({ location }) => location.id === newcomer.location.id)
  }

  const cannotBeWritten = async (databases: Databases) => {
    filled = await databases.fill(["create table x (id int primary key)"])
    const database = await openDatabase(filled.address)
    await database.freeze()
    await expect(database.query("insert into x values (1)")).rejects.toThrow(
      /^The other database says: .*read.?only/i
    )
    await database.close()
  }

  beforeEach(async () => {
    newcomer = await newcomerIn(store, "Mover")
  })

  afterEach(async () => {
    newcomer.end()
    await filled.drop()
  })

  describe("Odoo", () => {
    it.each([
      ["16 to 18, with expiry dates", false, "expiration_date"],
      ["14 and 15, with expiry dates", true, "expiration_date"],
      ["13, with expiry dates", true, "life_date"],
      ["13 to 15", true, null],
    ] as const)(
      "%s: lots of what is tracked by serial number, where their quants are",
      async (versions, before16, expiry) => {
        const { sku, email, location } = newcomer
        filled = await postgres.fill([
          ...odooTables({ before16, expiry }),
          ...odooUnits({ sku, email, before16, expiry }),
        ])
        const asked = await newcomer.move(filled, {}, { preset: "odoo", apply: true })
        expect(asked).toMatchObject({ outcome: "open", layout: versions, read: 9, moved: 0 })
        expect(newcomer.skeleton()).toEqual({
          preset: "odoo",
          items: {},
          places: {
            "WH/Stock": "?",
            "WH/Stock/Shelf 1": "?",
            "Inter-warehouse transit": "?",
          },
          statuses: { reserved: "?", transit: "?" },
        })
        expect(await newcomer.count()).toBe(0)

        const mapping = {
          preset: "odoo",
          statuses: { reserved: "leave_out", transit: "leave_out" },
          places: {
            "WH/Stock": location.name,
            "WH/Stock/Shelf 1": { location: location.name.toUpperCase(), bin: "Shelf 1" },
          },
        }
        expect(await newcomer.move(filled, mapping)).toMatchObject({ outcome: "dry_run", moved: 3 })
        expect(await newcomer.count()).toBe(0)

        const done = await newcomer.move(filled, mapping, { apply: true })
        expect(done).toMatchObject({
          outcome: "done",
          moved: 3,
          there_already: 0,
          problems: 0,
          left_out: 6,
          left_out_by_reason: { "The mapping leaves its status out.": 6 },
        })
        expect(await newcomer.statuses()).toEqual(["000123 in_stock", "OD-2 sold", "OD-7 in_stock"])
        expect(await newcomer.detail("000123")).toMatchObject({
          location: { id: location.id },
          identifiers: [{ type: "other", value: "REF-1" }],
          expires_on: expiry === null ? null : "2028-03-31",
          notes: expect.stringMatching(
            /^From Odoo on \d{4}-\d\d-\d\d \(1\); there: at a location of your own; at WH\/Stock\nScratched & polished\n2025-01-05 WH\/IN\/00001 · Partners\/Vendors → WH\/Stock$/
          ),
        })
        expect(await newcomer.detail("OD-7")).toMatchObject({ bin: "Shelf 1" })
        expect(await newcomer.detail("OD-2")).toMatchObject({
          customer: { id: newcomer.customerId },
          sold_at: "2025-06-30T00:00:00.000Z",
          notes: expect.stringMatching(/sold by S00042\n2025-06-30 WH\/OUT\/00001.*\n2025-01-05/),
        })
        expect(await level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
        expect(newcomer.file("left.csv")).toContain('"6","LOT-A","SCREWS","left out"')

        expect(await newcomer.move(filled, mapping, { apply: true })).toMatchObject({
          outcome: "done",
          moved: 0,
          there_already: 3,
          problems: 0,
        })
        expect(await newcomer.count()).toBe(3)
        expect(await level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
      }
    )
  })

  it("on PostgreSQL cannot be written to", () => cannotBeWritten(postgres))

  describe("InvenTree", () => {
    it.each([postgres, sqlite])(
      "on $name: items with a serial number, by status and whose they are",
      async (databases) => {
        const { sku, email, location } = newcomer
        filled = await databases.fill([...INVENTREE_TABLES, ...inventreeUnits({ sku, email })])
        const places = { "Main/Shelf": location.name }
        const asked = await newcomer.move(filled, { preset: "inventree", places }, { apply: true })
        expect(asked).toMatchObject({ outcome: "open", read: 9 })
        expect(asked.unknown).toMatchObject({
          statuses: [
            { name: "55", title: "damaged", count: 1 },
            { name: "85", title: "returned", count: 1 },
            { name: "reserved", count: 1 },
          ],
          items: [],
          places: [],
        })

        const damaged = { as: "in_stock", condition: "Battered" }
        const statuses = { "55": damaged, "85": "leave_out", reserved: "leave_out" }
        const mapping = { preset: "inventree", places, statuses }
        expect(
          (await newcomer.move(filled, mapping, { apply: true })).unknown.conditions
        ).toMatchObject([{ name: "Battered", count: 1 }])
        const condition = `Battered ${databases.name}`
        await store.admin.post("/admin/serial-conditions", { name: condition, is_sellable: false })
        const decided = { ...mapping, statuses: { ...statuses, "55": { ...damaged, condition } } }
        expect(await newcomer.move(filled, decided, { apply: true })).toMatchObject({
          outcome: "done",
          moved: 4,
          left_out: 5,
        })
        expect(await newcomer.statuses()).toEqual([
          "0001 in_stock",
          "2 sold",
          "3 sold",
          "4 in_stock",
        ])
        expect(await newcomer.detail("0001")).toMatchObject({
          lot: "B-7",
          supplier: "Acme",
          cost: "21.5",
          currency_code: "eur",
          expires_on: "2029-01-31",
          notes: expect.stringMatching(
            /As new\n2025-02-05 Moved\n2025-01-05 Received against a purchase order · PO-1$/
          ),
        })
        expect(await newcomer.detail("2")).toMatchObject({
          sold_at: "2025-08-01T00:00:00.000Z",
          customer: { id: newcomer.customerId },
        })
        expect(await newcomer.detail("3")).toMatchObject({ sold_at: "2025-09-09T00:00:00.000Z" })
        expect(await newcomer.detail("4")).toMatchObject({ condition: { name: condition } })
      }
    )
  })

  describe("any other system, by a mapping file", () => {
    const table =
      "create table units (id integer primary key, sn text, art text, state text, place text, buyer text, day text, note text)"
    const source = {
      key: "u.id",
      from: "units u",
      fields: {
        number: "u.sn",
        item: "u.art",
        status: "u.state",
        place: "u.place",
        customer: "u.buyer",
        sold_on: "u.day",
        notes: "u.note",
      },
    }
    type Unit = [
      id: number,
      number: string,
      said?: Partial<Record<"art" | "state" | "place" | "buyer" | "day" | "note", string>>,
    ]
    const fill = (units: readonly Unit[]) => {
      const rows = units.map(([id, number, said = {}]) => {
        const { art = newcomer.sku, state = "here", place = newcomer.location.name } = said
        const texts = [number, art, state, place, said.buyer ?? "", said.day ?? "", said.note ?? ""]
        return `(${id}, ${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(", ")})`
      })
      const parts = Array.from(
        { length: Math.ceil(rows.length / 500) },
        (_, at) => `insert into units values ${rows.slice(at * 500, (at + 1) * 500).join(", ")}`
      )
      return sqlite.fill([table, ...parts])
    }
    const mapping = (said: object = {}) => ({
      title: "Old shop",
      source,
      statuses: { here: "in_stock", gone: "sold", broken: "leave_out" },
      ...said,
    })

    it("brings numbers as they are: with zeros before, as formulas, in quotes, with emoji", async () => {
      const numbers = ["000", "=1+1", '="007"', "'=x", 'a"b', "🔧-1", "1.50"]
      filled = await fill(numbers.map((number, at) => [at + 1, number, { note: "=2+2" }]))
      expect(await newcomer.move(filled, mapping(), { apply: true })).toMatchObject({
        outcome: "done",
        moved: numbers.length,
      })
      expect(await newcomer.statuses()).toEqual(
        numbers.map((number) => `${number} in_stock`).sort()
      )
      expect(await newcomer.detail("=1+1")).toMatchObject({
        notes: expect.stringContaining("\n=2+2"),
      })
    })

    it("names what is unknown with its count, and nothing is written, not even put aside", async () => {
      filled = await fill([
        [1, "A", { art: "nobody", place: "nowhere" }],
        [2, "B", { state: "odd" }],
        [3, "C", { place: "" }],
        [4, "D", { state: "broken", art: "of no interest" }],
      ])
      const importsBegun = async () =>
        (await serviceOf(store).listSerialImports({}, { select: ["id"], take: null })).length
      const before = await importsBegun()
      const report = await newcomer.move(filled, mapping({ items: { other: null } }), {
        apply: true,
      })
      expect(report).toMatchObject({ outcome: "open", moved: 0, import_id: null })
      expect(report.unknown).toMatchObject({
        statuses: [{ name: "odd", count: 1 }],
        items: [{ name: "nobody", count: 1, why: "The store has no inventory item nobody." }],
        places: [{ name: "(none)" }, { name: "nowhere" }],
      })
      expect(newcomer.skeleton()).toMatchObject({
        source,
        items: { other: null, nobody: "?" },
        places: { "(none)": "?", nowhere: "?" },
        statuses: { broken: "leave_out", odd: "?" },
      })
      expect(await importsBegun()).toBe(before)
    })

    it("never writes over a mapping that it was not given", async () => {
      filled = await fill([[1, "A", { state: "odd" }]])
      const first = await newcomer.move(filled, mapping())
      expect(first).toMatchObject({ outcome: "open", mapping_file: "mapping.json" })
      const file = join(newcomer.folder, "mapping.json")
      const filledIn = newcomer.file("mapping.json").replace('"?"', '"sold"')
      writeFileSync(file, filledIn)
      // The same first look twice more: what it wrote itself may stay, what was filled in has to.
      for (const _ of [1, 2]) {
        const again = await newcomer.move(filled, mapping())
        expect(again).toMatchObject({ mapping_file: "mapping-2.json" })
        expect(linesOf(again, newcomer.folder).at(-1)).toContain(
          `Fill in ${join(newcomer.folder, "mapping-2.json")}`
        )
      }
      expect(newcomer.file("mapping.json")).toBe(filledIn)
      const given = await newcomer.move(filled, mapping(), { mapping_file: file })
      expect(given).toMatchObject({ mapping_file: "mapping.json" })
      expect(newcomer.file("mapping.json")).toContain('"odd": "?"')
    })

    it("asks about two articles of one name, instead of making them one item", async () => {
      filled = await fill([
        [1, "A"],
        [2, "B"],
      ])
      const fields = { ...source.fields, item_key: "u.id", item_title: "'No ' || u.id" }
      const doubled = { source: { ...source, fields } }
      const asked = await newcomer.move(filled, mapping(doubled), { apply: true })
      expect(asked).toMatchObject({ outcome: "open" })
      expect(asked.unknown.items).toMatchObject([
        { name: newcomer.sku, count: 2, why: expect.stringContaining("No 1 (1), No 2 (2).") },
      ])
      const items = { [newcomer.sku]: newcomer.sku }
      expect(
        await newcomer.move(filled, mapping({ ...doubled, items }), { apply: true })
      ).toMatchObject({ outcome: "done", moved: 2 })
    })

    it("stops at problems, naming each unit, unless the good ones are asked for", async () => {
      filled = await fill([
        [1, "A"],
        [2, "A"],
        [3, "B", { state: "gone", day: "2025-01-31", buyer: "nobody@example.com" }],
        [4, "C", { state: "gone" }],
        [5, "D", { state: "gone", day: "2025-01-31", buyer: newcomer.email.toUpperCase() }],
      ])
      const stopped = await newcomer.move(filled, mapping(), { apply: true })
      expect(stopped).toMatchObject({
        outcome: "problems",
        moved: 0,
        problems_by_reason: { duplicate_in_file: 1, unknown_customer: 1 },
        left_out: 1,
      })
      expect(await newcomer.count()).toBe(0)
      const left = newcomer.file("left.csv")
      expect(left).toContain(`"2","A","${newcomer.sku}","problem","serial_number"`)
      expect(left).toContain(`"3","B","${newcomer.sku}","problem","customer"`)
      expect(left).toContain(`"4","C","${newcomer.sku}","left out","","It was sold there`)

      const kinder = mapping({ unknown_customers: "without", sold_on: "2024-12-31" })
      expect(
        await newcomer.move(filled, kinder, { apply: true, skip_problems: true })
      ).toMatchObject({
        outcome: "done",
        moved: 4,
        problems_by_reason: { duplicate_in_file: 1 },
      })
      expect(await newcomer.detail("B")).toMatchObject({ status: "sold", customer: null })
      expect(await newcomer.detail("C")).toMatchObject({ sold_at: "2024-12-31T00:00:00.000Z" })
      expect(await newcomer.detail("D")).toMatchObject({ customer: { id: newcomer.customerId } })
    })

    it("takes a number that another item has for a problem, not for a unit that moved in before", async () => {
      const other = await labelledItem(store, "Namesake", {})
      for (const itemId of [other.itemId, newcomer.itemId]) {
        await trackItem(store, itemId, { uniqueness: "store" })
      }
      const number = `ONCE-${newcomer.sku}`
      await other.receive([number])
      filled = await fill([[1, number]])
      expect(await newcomer.move(filled, mapping(), { apply: true })).toMatchObject({
        outcome: "problems",
        there_already: 0,
        problems_by_reason: { already_exists: 1 },
      })
    })

    it("tells units apart that were sold there, or gone here, since they moved in", async () => {
      filled = await fill([
        [1, "A"],
        [2, "B"],
        [3, "C", { state: "gone", day: "2025-01-31" }],
      ])
      const first = await newcomer.move(filled, mapping(), { apply: true })
      await filled.drop()
      filled = await fill([
        [1, "A", { state: "gone", day: "2025-02-28" }],
        [2, "B"],
        [3, "C"],
      ])
      const again = await newcomer.move(filled, mapping(), { apply: true })
      expect(again).toMatchObject({
        outcome: "done",
        moved: 0,
        there_already: 1,
        differing: 2,
        differing_by_how: {
          "sold there, in stock here": 1,
          "in stock there, sold here": 1,
        },
        problems: 0,
      })
      expect(newcomer.file("left.csv")).toContain(
        `"1","A","${newcomer.sku}","differs","","differs: sold there, in stock here"`
      )
      expect(JSON.parse(newcomer.file(`report-${first.import_id}.json`))).toEqual(first)
      expect(isInOrder(again)).toBe(false)
      expect(isInOrder({ ...again, differing: 0 })).toBe(true)
    })

    it("never doubles a unit whose number was corrected, or that became one of another item", async () => {
      const other = await labelledItem(store, "Refurbished", {})
      filled = await fill([
        [1, "A"],
        [2, "B"],
        [3, "C"],
      ])
      await newcomer.move(filled, mapping(), { apply: true })
      const ids = await newcomer.ids()
      await store.admin.post(`/admin/serials/${ids.A}/correct`, {
        number: "A-2",
        reason: "misread",
        version: 1,
      })
      await store.admin.post("/admin/serials/reclassify", {
        inventory_item_id: other.itemId,
        serials: [{ serial_id: ids.B }],
      })
      const again = await newcomer.move(filled, mapping(), { apply: true })
      expect(again).toMatchObject({
        outcome: "problems",
        there_already: 1,
        problems: 2,
        problems_by_reason: { here_under_another_number: 1, here_in_another_item: 1 },
      })
      expect(newcomer.file("left.csv")).toContain(
        `"1","A","${newcomer.sku}","problem","serial_number","It is here already, under another number: A-2."`
      )
      const alone = mapping({ source: { ...source, where: "u.id = 1" } })
      expect(
        await newcomer.move(filled, alone, { apply: true, skip_problems: true })
      ).toMatchObject({ outcome: "done", moved: 0, problems: 1 })
      // Another item's unit of the same number is another unit.
      const items = { [newcomer.sku]: other.sku! }
      expect(
        await newcomer.move(filled, mapping({ items, source: alone.source }), { apply: true })
      ).toMatchObject({ outcome: "done", moved: 1 })
    })

    it("leaves out sold units of unknown buyers where that is said, and tells what is still here", async () => {
      filled = await fill([
        [1, "A", { state: "gone", day: "2025-01-31", buyer: "nobody@example.com" }],
        [2, "B"],
      ])
      const strict = mapping({ unknown_customers: "leave_out" })
      expect(await newcomer.move(filled, strict, { apply: true })).toMatchObject({
        outcome: "done",
        moved: 1,
        left_out: 1,
        problems: 0,
      })
      await filled.drop()
      filled = await fill([[2, "B", { state: "broken" }]])
      expect(await newcomer.move(filled, strict, { apply: true })).toMatchObject({
        outcome: "done",
        left_out: 1,
      })
      expect(newcomer.file("left.csv")).toContain("It is here already: in stock.")
    })

    it("registers units of stock that is there, no more than it awaits", async () => {
      filled = await fill([
        [1, "A"],
        [2, "B"],
      ])
      const raised = await newcomer.move(filled, mapping(), { apply: true, stock: "there" })
      expect(raised).toMatchObject({
        outcome: "problems",
        problems_by_reason: { none_awaiting: 2 },
      })
      await store.admin.post(
        `/admin/inventory-items/${newcomer.itemId}/location-levels/${newcomer.location.id}`,
        { stocked_quantity: 2 }
      )
      expect(await newcomer.move(filled, mapping(), { apply: true, stock: "there" })).toMatchObject(
        {
          outcome: "done",
          moved: 2,
        }
      )
      expect(await level()).toMatchObject({ stocked: 2, on_hand: 2, awaiting: 0 })
    })

    it("moves ten thousand, finishes what a run left that died, and adds nothing double", async () => {
      const numbers = Array.from({ length: 10_000 }, (_, at): Unit => [at + 1, `T${at}`])
      filled = await fill(numbers.slice(0, 9_000))
      // It dies before it forgets its rows.
      const forgetting = jest.spyOn(serviceOf(store), "forgetRows").mockResolvedValueOnce()
      const first = await newcomer.move(filled, mapping(), { apply: true })
      expect(first).toMatchObject({ outcome: "done", moved: 9_000 })
      expect(forgetting).toHaveBeenCalledTimes(1)
      forgetting.mockRestore()
      expect(await serviceOf(store).lastGoodRow(first.import_id!)).toBe(9_001)
      await filled.drop()
      filled = await fill(numbers)
      // As if the process had died between its first operation and the note of it.
      await serviceOf(store).changeImport(first.import_id!, { state: "applying", applied_until: 0 })
      expect(await newcomer.move(filled, mapping(), { apply: true })).toMatchObject({
        outcome: "done",
        finished_before: [first.import_id],
        read: 10_000,
        moved: 1_000,
        there_already: 9_000,
        problems: 0,
      })
      const operations = await serviceOf(store).listSerialOperations(
        { reference_id: first.import_id! },
        { select: ["id"], take: null }
      )
      expect(operations).toHaveLength(4)
      expect(await newcomer.count()).toBe(10_000)
      expect(await level()).toMatchObject({ stocked: 10_000, on_hand: 10_000, discrepancy: 0 })
    }, 300_000)

    it("discards what a killed run had put aside", async () => {
      filled = await fill([[1, "A"]])
      const head = { already_in_stock: false, inventory_item_id: null, location_id: null }
      const more = { supplier: null, reference: null, received_at: null }
      const staged = await serviceOf(store).beginImport(
        { file_name: "Moving in from Old shop", ...head, ...more },
        { type: "system", id: null }
      )
      await serviceOf(store).changeImport(staged.id, { state: "checked" })
      await newcomer.move(filled, mapping())
      expect(await serviceOf(store).importById(staged.id)).toMatchObject({ state: "discarded" })
    })

    it("says plainly what is wrong with the database, and never its password", async () => {
      filled = await fill([[1, "A"]])
      const wrong = (address: string) => newcomer.move({ ...filled, address }, mapping())
      await expect(wrong("oracle://x")).rejects.toThrow(
        "does not begin with a kind that can be read"
      )
      await expect(wrong("sqlite:/nowhere.db")).rejects.toThrow("There is no file /nowhere.db.")
      const { DB_HOST, DB_PORT } = process.env
      const message = await wrong(`postgres://me:s%40cret@${DB_HOST}:${DB_PORT}/x`).catch(String)
      expect(message).toContain("The other database says:")
      expect(message).not.toContain("cret")
      await expect(newcomer.move(filled, { preset: "odoo" })).rejects.toThrow(
        "has not the tables of Odoo"
      )
    })
  })

  describe.each(mysqlLike)("on $name", (databases) => {
    beforeAll(() => databases.start(), 120_000)
    afterAll(() => databases.stop())

    it.each<[string, ErpnextLayout, string[]]>([
      ["13 and 14", "14", ["007 in_stock", "ER-2 sold"]],
      ["15", "15", ["007 in_stock", "ER-2 sold", "ER-5 sold"]],
      ["15, with instants", "later", ["007 in_stock", "ER-2 sold", "ER-5 sold"]],
      ["16, with instants", "16", ["007 in_stock", "ER-2 sold", "ER-5 sold"]],
      [
        "15, with bundles of both kinds, with the columns of 14 or before",
        "upgraded",
        ["007 in_stock", "ER-2 sold", "ER-5 sold"],
      ],
      [
        "16, upgraded, with bundles of both kinds, with the columns of 14 or before",
        "upgraded to 16",
        ["007 in_stock", "ER-2 sold", "ER-5 sold"],
      ],
    ])(
      "ERPNext %s: by warehouse and documents, not by what its status is called",
      async (versions, layout, statuses) => {
        const { sku, email, location, customerId } = newcomer
        filled = await databases.fill([
          ...erpnextTables(layout),
          ...erpnextUnits(layout, { sku, email }),
        ])
        const places = { "Stores - AC": location.name }
        const asked = await newcomer.move(filled, { preset: "erpnext", places }, { apply: true })
        expect(asked).toMatchObject({ outcome: "open", layout: versions })
        expect(asked.unknown.statuses).toMatchObject([{ name: "reserved", count: 1 }])
        const mapping = { preset: "erpnext", places, statuses: { reserved: "leave_out" } }
        const done = await newcomer.move(filled, mapping, { apply: true })
        expect(done).toMatchObject({
          outcome: "done",
          layout: versions,
          moved: statuses.length,
          left_out: 3,
        })
        expect(await newcomer.statuses()).toEqual(statuses)
        expect(await newcomer.detail("007")).toMatchObject({
          lot: "B-1",
          made_on: "2024-12-01",
          cost: "750",
          currency_code: "eur",
          supplier: hasColumns(layout) ? "Acme" : null,
          customer_warranty: { status: "none" },
          notes: expect.stringMatching(
            /bought by PR-1\n2024-12-05 (Came in|Inward) · Purchase Receipt · PR-1/
          ),
        })
        expect(await newcomer.detail("ER-2")).toMatchObject({
          sold_at: "2025-08-01T00:00:00.000Z",
          customer: { id: customerId },
          customer_warranty: { start: "2025-08-01", end: "2027-08-01" },
          notes: expect.stringContaining("sold by DN-1"),
        })
        if (layout !== "14") {
          expect(await newcomer.detail("ER-5")).toMatchObject({
            sold_at: "2025-09-01T00:00:00.000Z",
            customer: { id: customerId },
            notes: expect.stringMatching(
              /sold by DN-2\n2025-09-01 Outward.*\n2025-07-15 Inward.*\n2025-07-01 /
            ),
          })
        }
      }
    )

    it("cannot be written to", () => cannotBeWritten(databases))

    it("Snipe-IT: by whom an asset is with, and its label", async () => {
      const { sku, email, location, customerId } = newcomer
      const branch = store.ids.locations[1]!
      const doubles = databases.name === "MariaDB"
      filled = await databases.fill([
        ...SNIPE_IT_TABLES,
        ...snipeItUnits({ sku, email }, { doubles }),
      ])
      const places = { Main: location.id, Branch: branch.name }
      const asked = await newcomer.move(filled, { preset: "snipe-it", places }, { apply: true })
      expect(asked.outcome).toBe("open")
      expect(newcomer.skeleton()).toMatchObject({
        statuses: { checked_out_to_user: "?", undeployable: "?" },
      })
      const done = await newcomer.move(
        filled,
        {
          preset: "snipe-it",
          places,
          statuses: { checked_out_to_user: "sold", undeployable: "leave_out" },
          fields: { imei: 'a."_snipeit_imei_1"' },
        },
        { apply: true }
      )
      expect(done).toMatchObject({
        outcome: "done",
        moved: 3,
        left_out_by_reason: {
          "The mapping leaves its status out.": 4,
          "It has no serial number there.": 1,
        },
      })
      expect(await newcomer.statuses()).toEqual([
        "000456 in_stock",
        "SN-2 📱 sold",
        "SN-3 in_stock",
      ])
      expect(await newcomer.detail("000456")).toMatchObject({
        supplier_warranty: { start: "2025-01-31", end: "2027-01-31" },
        cost: "199.9",
        manufacturer: "Nokia",
        identifiers: [
          { type: "asset_tag", value: "TAG-1" },
          { type: "imei", value: "490154203237518" },
        ],
        notes: expect.stringMatching(
          /\n=HYPERLINK\(1\)\n2025-03-01 update · New label\n2025-02-01 create$/
        ),
      })
      expect(await newcomer.detail("SN-2 📱")).toMatchObject({
        sold_at: "2025-06-01T00:00:00.000Z",
        customer: { id: customerId },
      })
      expect(await newcomer.detail("SN-3")).toMatchObject({ location: { id: branch.id } })
      expect(newcomer.file("left.csv")).toContain('"8","","' + sku)
    })
  })
}

export default suite
