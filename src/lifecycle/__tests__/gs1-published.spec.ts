import { parseScan, type Scan } from "../scan"

/** Examples that the standards, and those who apply them to medical devices, print themselves. */

const FNC1 = "\u001d"

function readOn(today: string, text: string): Partial<Scan> {
  const result = parseScan(text, { today })
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusal))
  }
  const { raw: _, ...read } = result.scan
  return read
}

/** "UDI formats by FDA-accredited issuing agency", version 1.3, GS1. */
const FDA = {
  gtin: "51022222233336",
  made_on: "2014-12-31",
  expires_on: "2015-07-07",
  lot: "A213B1",
  number: "1234",
  other: {},
}

describe("the FDA's example of a GS1 UDI", () => {
  const elements = `01510222222333361114123117150707` + `10A213B1${FNC1}211234`

  it("is read as it is printed", () => {
    expect(
      readOn("2017-01-27", "(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234")
    ).toEqual({ kind: "gs1", ...FDA })
  })

  it.each([
    ["GS1-128", `]C1${elements}`],
    ["GS1 DataMatrix", `]d2${elements}`],
    ["GS1 QR code", `]Q3${elements}`],
    ["GS1 DataBar", `]e0${elements}`],
    ["GS1 DotCode", `]J1${elements}`],
    ["a scanner that says no symbology, but the separator", elements],
    ["a leading separator", `${FNC1}${elements}`],
    ["a separator after the last element", `]d2${elements}${FNC1}`],
  ])("is read from %s", (_, text) => {
    expect(readOn("2017-01-27", text)).toEqual({ kind: "gs1", ...FDA })
  })

  it("has the lot swallow what follows where a scanner drops the separator, so nothing is guessed", () => {
    expect(readOn("2017-01-27", `]d2${elements.replace(FNC1, "")}`)).toMatchObject({
      lot: "A213B1211234",
    })
    expect(readOn("2017-01-27", `]d2${elements.replace(FNC1, "")}`).number).toBeUndefined()
  })

  it("is a plain number where nothing announces GS1, with the other reading beside it", () => {
    const bare = "01510222222333361114123117150707211234"
    expect(readOn("2017-01-27", bare)).toEqual({
      kind: "number",
      number: bare,
      other: {},
      alternative: {
        gtin: FDA.gtin,
        made_on: FDA.made_on,
        expires_on: FDA.expires_on,
        number: "1234",
        other: {},
      },
    })
  })
})

describe("GS1 Digital Link: URI Syntax, its examples", () => {
  const gtin = "00614141123452"
  it.each<[string, Partial<Scan>]>([
    ["https://id.gs1.org/01/614141123452", { gtin, other: {} }],
    ["https://example.com/01/00614141123452", { gtin, other: {} }],
    ["https://id.gs1.org/01/614141123452/22/2A", { gtin, other: { "22": "2A" } }],
    ["https://id.gs1.org/01/614141123452/10/ABC123", { gtin, lot: "ABC123", other: {} }],
    ["https://id.gs1.org/01/614141123452/21/12345", { gtin, number: "12345", other: {} }],
    [
      "https://id.gs1.org/01/614141123452/10/ABC1/21/12345?17=180426",
      { gtin, lot: "ABC1", number: "12345", expires_on: "2018-04-26", other: {} },
    ],
    // Release 1.0 had short names, which release 1.2 took back; codes with them are still on products.
    [
      "https://id.gs1.org/gtin/614141123452/lot/ABC1/ser/12345?exp=180426",
      { gtin, lot: "ABC1", number: "12345", expires_on: "2018-04-26", other: {} },
    ],
    ["https://id.gs1.org/01/614141123452?3103=000195", { gtin, other: { "3103": "000195" } }],
    [
      "https://id.gs1.org/01/614141123452?3103=000195&3922=0299&17=180426",
      { gtin, expires_on: "2018-04-26", other: { "3103": "000195", "3922": "0299" } },
    ],
    ["https://id.gs1.org/gtin/9506000134352", { gtin: "09506000134352", other: {} }],
  ])("%s", (text, data) => {
    expect(readOn("2018-01-01", text)).toEqual({ kind: "digital_link", ...data })
  })

  it("is no unit where the key is that of a logistic unit: 00 is none of a trade item", () => {
    const link = "https://id.gs1.org/00/106141412345678908?02=00614141123452&37=25&10=ABC123"
    expect(readOn("2018-01-01", link)).toEqual({ kind: "number", number: link, other: {} })
  })
})
