import { sentenceOf } from "../refusals"
import { columnOf, readUnitRow, unitColumns, UNIT_FILE_HEADINGS } from "../unit-file"

const context = { conditions: new Map([["open box", "sercon_open"]]) }

const read = (row: Record<string, string>) => {
  const headings = Object.keys(row)
  const { unit, problems } = readUnitRow(
    Object.values(row),
    headings,
    unitColumns(headings),
    context
  )
  return {
    unit,
    problems: problems.map(({ column, refusal }) => `${column}: ${sentenceOf(refusal)}`),
  }
}

describe("the columns of a file of units", () => {
  it("are known by their headings, in any order, whatever the case and the separators", () => {
    expect(unitColumns(["Expiry date", "SERIAL-NO", "IMEI 2", "mac", "Lot"])).toEqual([
      { field: "expires_on" },
      { field: "number" },
      { identifier: "imei2" },
      { identifier: "mac" },
      { field: "lot" },
    ])
  })

  it("say nothing under an unknown heading, and the second time", () => {
    expect(unitColumns(["Colour", "serial", "serial number"])).toEqual([
      null,
      { field: "number" },
      null,
    ])
  })

  it("need one with the numbers", () => {
    expect(columnOf("number", unitColumns(["lot", "Serial number"]))).toBe(1)
    expect(columnOf("number", unitColumns(["Colour", "imei"]))).toBe(-1)
  })

  it("are all known that the template has", () => {
    expect(unitColumns(UNIT_FILE_HEADINGS)).not.toContain(null)
  })
})

describe("a row of a file of units", () => {
  it("describes a unit; blank values say nothing", () => {
    expect(
      read({
        serial_number: " 00123 ",
        condition: "Open Box",
        cost: "1299,90",
        currency: "EUR",
        made_on: "2026-01-31",
        notes: "",
        imei: "35-209900-176148-1",
        mac: "00:1B:44:11:3A:B7",
      })
    ).toEqual({
      unit: {
        number: "00123",
        condition_id: "sercon_open",
        cost: "1299.90",
        currency_code: "eur",
        made_on: "2026-01-31",
        identifiers: [
          { type: "imei", value: "35-209900-176148-1" },
          { type: "mac", value: "00:1B:44:11:3A:B7" },
        ],
      },
      problems: [],
    })
  })

  it("takes formulas for texts, as a spreadsheet writes them and as the export does", () => {
    expect(read({ serial: '="00123"' }).unit.number).toBe("00123")
    expect(read({ serial: "'=1+1", notes: "=SUM(A1)" }).unit).toEqual({
      number: "=1+1",
      notes: "=SUM(A1)",
    })
  })

  it("names every value that cannot be taken, with its column and why", () => {
    expect(
      read({
        "Serial no": "3.52099E+14",
        Condition: "Shiny",
        Cost: "12 EUR",
        Currency: "Euro",
        Made: "31.01.2026",
        Lot: "x".repeat(501),
      }).problems
    ).toEqual([
      "Serial no: 3.52099E+14 is not a serial number: a spreadsheet has rounded it. Make its column a text column.",
      "Condition: There is no condition Shiny.",
      "Cost: 12 EUR is not an amount: amounts are written as 129.90, without a currency.",
      "Currency: Euro is not a currency such as EUR.",
      "Made: 31.01.2026 is not a date: dates are written as 2027-02-28.",
      `Lot: ${"x".repeat(60)}… is not a text of at most 500 characters.`,
    ])
  })
})
