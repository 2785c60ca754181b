import { importColumns } from "../../../lifecycle/import-file"
import { meantBy } from "../../../lifecycle/spreadsheet"
import { HEADINGS, mapUnit, valuesOf } from "../map-unit"
import { completed } from "../mapping"
import type { SourceUnit } from "../source"

const mapping = completed({
  preset: "inventree",
  items: { OLD: "NEW", ID: "iitem_1", GONE: null },
  places: { Shelf: { location: "Main", bin: "S-1" }, Attic: null, "(none)": "Main" },
  statuses: { "55": { as: "in_stock", condition: "Damaged" } },
})
const unit = (fields: SourceUnit["fields"], history: string[] = []): SourceUnit => ({
  key: "7",
  fields: { number: "001", item: "OLD", status: "10", place: "Shelf", ...fields },
  history,
})
const map = (fields: SourceUnit["fields"] = {}, history?: string[]) =>
  mapUnit(unit(fields, history), mapping, "2026-11-26")
const rowOf = (fields: SourceUnit["fields"] = {}) => {
  const mapped = map(fields)
  return "row" in mapped ? mapped.row : mapped
}

describe("a unit of another system", () => {
  it("is a row of the import's own columns, every one of which it knows", () => {
    const { own, units } = importColumns(HEADINGS)
    expect(HEADINGS.filter((_, at) => own[at] === null && units[at] === null)).toEqual([])
  })

  it("gets the words of the store", () => {
    expect(rowOf()).toMatchObject({
      serial_number: "001",
      sku: "NEW",
      location: "Main",
      bin: "S-1",
    })
    expect(rowOf()).not.toHaveProperty("sold_on")
    expect(rowOf({ item: "ID" })).toMatchObject({ inventory_item_id: "iitem_1" })
    expect(rowOf({ item: "SAME", place: "There" })).toMatchObject({
      sku: "SAME",
      location: "There",
    })
    expect(rowOf({ status: "55" })).toMatchObject({ condition: "Damaged" })
    expect(rowOf({ place: undefined })).toMatchObject({ location: "Main" })
  })

  it.each([
    ["a status that nobody decided", { status: "75" }, "status"],
    ["a status that stays", { status: "60" }, "status"],
    ["no number", { number: undefined }, "no_number"],
    ["an item that stays", { item: "GONE" }, "item"],
    ["a place that stays", { place: "Attic" }, "place"],
    ["an item that cannot be stored", { item: "A\0" }, "not_storable"],
    ["a buyer that cannot be stored", { status: "sold", customer: "a\0@b.c" }, "not_storable"],
    ["a sale without a day", { status: "sold" }, "no_sale_day"],
  ] as const)("is left out with %s", (_, fields, reason) => {
    expect(map(fields)).toEqual({ left_out: reason })
  })

  it("brings its sale, but no sale of before", () => {
    const sale = {
      customer: " a@b.c ",
      sold_on: "2025-06-30 23:30:00",
      customer_warranty_end: "2027-06-30",
      order: "S1",
    }
    expect(rowOf({ status: "sold", ...sale, place: undefined })).toMatchObject({
      sold_on: "2025-06-30",
      customer: "a@b.c",
      customer_warranty_end: "2027-06-30",
      location: undefined,
      notes: expect.stringContaining("sold by S1"),
    })
    const stock = rowOf(sale)
    expect(stock).not.toHaveProperty("customer")
    expect(stock).not.toHaveProperty("customer_warranty_end")
    expect(stock).toMatchObject({ notes: expect.not.stringContaining("S1") })
    // A sold unit may have left from a place that stays.
    expect(rowOf({ status: "sold", ...sale, place: "Attic" })).toMatchObject({
      location: undefined,
    })
  })

  it("brings days, amounts and a warranty by months as the import has them", () => {
    expect(
      rowOf({
        made_on: "2024-01-31T00:00:00.000Z",
        expires_on: "0000-00-00",
        cost: "750.000000000",
        supplier_warranty_start: "2024-01-31",
        supplier_warranty_months: "13",
      })
    ).toMatchObject({
      made_on: "2024-01-31",
      expires_on: undefined,
      cost: "750",
      supplier_warranty_start: "2024-01-31",
      supplier_warranty_end: "2025-02-28",
    })
    expect(rowOf({ supplier_warranty_start: "2024-01-31" })).toMatchObject({
      supplier_warranty_start: undefined,
    })
    // What is no day is refused by the import, by name, and not dropped.
    expect(rowOf({ made_on: "soon" })).toMatchObject({ made_on: "soon" })
  })

  it("says in its notes what is no amount", () => {
    expect(rowOf({ cost: "-5.00" })).toMatchObject({
      cost: undefined,
      notes: expect.stringMatching(/; cost there: -5\.00$/),
    })
  })

  it("keeps its former history as notes, newest first, as much as there is room for", () => {
    const mapped = map({ notes: "Old" }, ["2024-01-01 a", "2024-02-02 b"])
    expect(mapped).toMatchObject({
      row: {
        notes:
          "From InvenTree on 2026-11-26 (7); there: OK; at Shelf\nOld\n2024-02-02 b\n2024-01-01 a",
      },
    })
    const many = Array.from({ length: 900 }, (_, at) => `2024-01-01 line ${at} ${"x".repeat(20)}`)
    const { row } = map({}, many) as { row: { notes: string } }
    expect(row.notes.length).toBeLessThanOrEqual(10_000)
    expect(row.notes).toContain("line 899 ")
    expect(row.notes).toMatch(/\n… and \d+ earlier lines\.$/)
    const { row: long } = map({ notes: "📱".repeat(6_000) }) as { row: { notes: string } }
    expect(long.notes.length).toBeLessThanOrEqual(10_000)
    expect(long.notes).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })

  it.each(["001", "=1+1", "'=1", '="007"', '="a""b"', "1.50", "-5", "\t=x", "'", "🔧"])(
    "brings the number %j to the import as it is",
    (number) => {
      const values = valuesOf({ serial_number: number })
      expect(meantBy(values[HEADINGS.indexOf("serial_number")])).toBe(number)
    }
  )
})
