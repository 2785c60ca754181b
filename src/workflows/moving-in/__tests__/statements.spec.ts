import { detailStatement, historyStatement, pageStatement, probeStatement } from "../statements"
import { amountOf, dayOf, textOf, withoutTags } from "../values"

const source = {
  key: "u.id",
  from: "units u",
  where: "u.a or u.b",
  fields: { number: "u.sn", item: "u.art", status: "u.st" },
}
const columns = 'u.id as "key", u.sn as "number", u.art as "item", u.st as "status"'

describe("statements", () => {
  it.each([
    ["postgres", "", "$1", " limit 5"],
    ["mysql", "", "?", " limit 5"],
    ["sqlite", "", "?", " limit 5"],
    ["mssql", "top 5 ", "@0", ""],
  ] as const)("read pages by keys on %s", (dialect, top, parameter, limit) => {
    expect(pageStatement(source, dialect, { isFirst: false, limit: 5 })).toBe(
      `select ${top}${columns} from units u where (u.a or u.b) and u.id > ${parameter} order by u.id${limit}`
    )
    const { where: _, ...all } = source
    expect(pageStatement(all, dialect, { isFirst: true, limit: 5 })).toBe(
      `select ${top}${columns} from units u where ${parameter} = '1' order by u.id${limit}`
    )
  })

  it("read more of a page's units by their keys", () => {
    const lines = {
      from: "lines h",
      where: "h.ok or h.fine",
      unit: "h.u",
      date: "h.d",
      says: ["h.a", "h.b"],
    }
    expect(historyStatement(lines, "postgres", 2)).toBe(
      'select h.u as "unit", h.d as "date", h.a as "says_0", h.b as "says_1" from lines h where (h.ok or h.fine) and h.u in ($1, $2) order by h.u, h.d'
    )
    const sales = {
      from: "sales s",
      unit: "s.u",
      order: ["s.d", "s.id"],
      fields: { sold_on: "s.d" },
    }
    expect(detailStatement(sales, "mssql", 2)).toBe(
      'select s.u as "unit", s.d as "sold_on" from sales s where s.u in (@0, @1) order by s.u, s.d, s.id'
    )
  })

  it("probe for columns by the table's name", () => {
    expect(probeStatement("tab X", "c")).toBe('select t."c" from "tab X" t where 1 = 0')
  })
})

describe("values", () => {
  it("are text, as the database wrote them", () => {
    expect([null, undefined, "", "  ", 0, 7n, "007", new Date(0)].map(textOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      "0",
      "7",
      "007",
      "1970-01-01T00:00:00.000Z",
    ])
  })

  it("have days and amounts in them", () => {
    expect(
      [
        "2025-01-31",
        "2025-01-31 23:59:59.5+02",
        "2025-01-31T00:00Z",
        "0000-00-00 00:00:00",
        "31.1.2025",
        undefined,
      ].map((text) => dayOf(text))
    ).toEqual(["2025-01-31", "2025-01-31", "2025-01-31", undefined, "31.1.2025", undefined])
    expect(
      ["21.500000", "100", "20.00", "0.000000000", "0.10", ".5", "12,5", undefined].map(amountOf)
    ).toEqual(["21.5", "100", "20", undefined, "0.1", "0.5", "12.5", undefined])
  })

  it("have the day of a time zone, where they have a time", () => {
    const days = (zone: string) =>
      [
        "2025-06-30 23:30:00",
        "2025-06-30T02:30:00.000Z",
        "2025-06-30 23:30:00+02",
        "2025-06-30 00:00:00",
        "2025-06-30",
        "soon",
      ].map((text) => dayOf(text, zone))
    expect(days("Europe/Berlin")).toEqual([
      "2025-07-01",
      "2025-06-30",
      "2025-06-30",
      "2025-06-30",
      "2025-06-30",
      "soon",
    ])
    expect(days("America/New_York").slice(0, 4)).toEqual([
      "2025-06-30",
      "2025-06-29",
      "2025-06-30",
      "2025-06-30",
    ])
  })

  it("have amounts of six decimals; what is none is told from nothing", () => {
    expect(
      ["33.333333333", "0.0000005", "1e-7", "5E-7", "1.5e3", "999999999999.999999"].map(amountOf)
    ).toEqual(["33.333333", "0.000001", undefined, "0.000001", "1500", "999999999999.999999"])
    expect(["-5", "1000000000000", "1e99", "free", ".", "1.2.3"].map(amountOf)).toEqual(
      Array.from({ length: 6 }, () => null)
    )
  })

  it("lose the tags of a browser's editor, and nothing else", () => {
    expect(withoutTags("<p>a &lt; b<br>c</p>")).toBe("a < b\nc")
    expect(withoutTags("a < b > c &amp; d")).toBe("a < b > c &amp; d")
    expect(withoutTags("<p><br></p>")).toBeUndefined()
    expect(withoutTags(undefined)).toBeUndefined()
  })
})
