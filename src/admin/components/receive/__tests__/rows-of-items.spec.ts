import { gtin14 } from "../../../../lifecycle/gs1-writing"
import { readCsv } from "../../../lib/csv-file"
import { gtinHeading, gtinsOf, rowsOfItems } from "../rows-of-items"

const PUMP = "9506000134352"
const VALVE = "9506000134369"
const NOBODYS = "9506000134376"

const pump = { id: "iitem_pump", sku: "P-1", title: "Pump" }
const valves = ["V-1", "V-2"].map((sku) => ({ id: sku, sku, title: `Valve ${sku}` }))
const found = new Map([
  [gtin14(PUMP)!, [pump]],
  [gtin14(VALVE)!, valves],
])

const read = (lines: readonly string[]) => readCsv(new Blob([lines.join("\n")]))

describe("the GTINs of a file", () => {
  it("are in a column of several names, and looked for once each", async () => {
    expect(gtinHeading(["Serial", "EAN"])).toBe("EAN")
    expect(gtinHeading(["Serial", "Colour"])).toBeUndefined()
    const content = await read([
      "serial,gtin",
      `A1,${PUMP}`,
      `A2,="0${PUMP}"`,
      "A3,12",
      `A4,${PUMP}`,
    ])
    expect(gtinsOf(content)).toEqual([PUMP, `0${PUMP}`])
  })

  it("find the item of each row; a row without one says why", async () => {
    const content = await read([
      "serial,gtin,lot",
      `A1,${PUMP},L1`,
      `A2,${VALVE},L1`,
      "A3,,L1",
      `A4,0${PUMP},L2`,
      `A5,${NOBODYS},L2`,
      "A6,9506000134353,L2",
    ])
    const { items, problems } = rowsOfItems(content, found)
    expect(items.map(({ item, content: { rows } }) => [item, rows.map(({ row }) => row)])).toEqual([
      [pump, [2, 5]],
    ])
    expect(items[0]!.content.headings).toEqual(content.headings)
    expect(problems.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [
        3,
        "gtin",
        `${VALVE} is the GTIN of several items: Valve V-1 · V-1, Valve V-2 · V-2. Choose the item first.`,
      ],
      [4, "gtin", "A GTIN is empty."],
      [6, "gtin", `No item bears the GTIN ${NOBODYS}.`],
      [
        7,
        "gtin",
        "9506000134353 is not a GTIN of 8, 12, 13 or 14 digits: it is no GTIN with its check digit.",
      ],
    ])
  })
})
