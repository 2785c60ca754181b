import fc from "fast-check"
import { gs1CheckDigit } from "../check-digits"
import { gs1Date } from "../gs1"
import { parseScan, type Scan } from "../scan"

const TODAY = "2026-03-09"
const GTIN = "09506000134352"

function scanOf(text: string): Partial<Scan> {
  const result = parseScan(text, { today: TODAY })
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusal))
  }
  const { raw, ...read } = result.scan
  expect(raw).toBe(text)
  return read
}

function refusalOf(text: string) {
  const result = parseScan(text, { today: TODAY })
  return result.ok ? null : result.refusal.code
}

describe("plain numbers", () => {
  it.each([
    "ABC123",
    "0012",
    "A-1:2",
    "=1+1",
    "😀",
    "35-209900-176148-1",
    "00:1B:44:11:3A:B7",
    "4006381333931",
    "0123456789012345678",
    "(555) 123-4567",
    "https://shop.example/products/7",
    "https://shop.example/01/",
    "https://id.gs1.org/00/952012345678912345",
    "x".repeat(300),
  ])("%s is a number as it stands", (text) => {
    expect(scanOf(text)).toEqual({ kind: "number", number: text, other: {} })
  })

  it("loses the blanks and the line break that scanners add", () => {
    expect(scanOf(" ABC123\r\n").number).toBe("ABC123")
  })

  it.each(["]C0ABC123", "]A0ABC123", "]d1ABC123", "]Q1ABC123"])(
    "%s loses its symbology identifier",
    (text) => {
      expect(scanOf(text)).toEqual({ kind: "number", number: "ABC123", other: {} })
    }
  )

  it.each(["", "  \r\n", "]C0", "]d2"])("%j is refused", (text) => {
    expect(refusalOf(text)).toBe("empty_number")
  })

  it.each(["SN:ABC123", "sn: ABC123", "S/N:ABC123", "s/n : ABC123", "SN:ABC123\r"])(
    "%j is a number with a prefix",
    (text) => {
      expect(scanOf(text)).toEqual({ kind: "serial_prefix", number: "ABC123", other: {} })
    }
  )

  it("keeps what follows the prefix as it is", () => {
    expect(scanOf("SN:00:1B-2").number).toBe("00:1B-2")
    expect(scanOf("SNABC123")).toMatchObject({ kind: "number", number: "SNABC123" })
  })

  it("never throws, and keeps the text", () => {
    const piece = fc.constantFrom(
      "01",
      GTIN,
      "21",
      "(",
      ")",
      "(01)",
      "\u001d",
      "]d2",
      "https://",
      "/",
      "?",
      "%",
      "17=",
      "271200",
      "SN:",
      "x"
    )
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join(""))
    )
    fc.assert(
      fc.property(text, (raw) => {
        const result = parseScan(raw, { today: TODAY })
        expect(result.ok ? result.scan.raw === raw : result.refusal.code).toBeTruthy()
      }),
      { numRuns: 2000 }
    )
  })
})

describe("a number that may be an unmarked element string", () => {
  it("stays the number, with the other reading beside it", () => {
    expect(scanOf(`01${GTIN}2112345`)).toEqual({
      kind: "number",
      number: `01${GTIN}2112345`,
      other: {},
      alternative: { gtin: GTIN, number: "12345", other: {} },
    })
  })

  it.each([
    ["a wrong check digit", "01095060001343532112345"],
    ["no further application identifier", `01${GTIN}05`],
    ["too short", "010950600013435"],
    ["another beginning", `2112345`],
    ["an impossible date", `01${GTIN}17991399`],
  ])("has no other reading with %s", (_, text) => {
    expect(scanOf(text).alternative).toBeUndefined()
  })
})

describe("GS1 element strings", () => {
  it.each<[string, string, Partial<Scan>]>([
    [
      "GS1 syntax engine, processScanData: QR",
      "]Q3011231231231233310ABC123\u001d99TESTING",
      { gtin: "12312312312333", lot: "ABC123", other: { "99": "TESTING" } },
    ],
    [
      "GS1 syntax engine: DataMatrix",
      "]d2011231231231233310ABC123\u001d99TESTING",
      { gtin: "12312312312333", lot: "ABC123", other: { "99": "TESTING" } },
    ],
    [
      "GS1 syntax engine: trailing FNC1",
      "]d2011231231231233310ABC123\u001d99TESTING\u001d",
      { gtin: "12312312312333", lot: "ABC123", other: { "99": "TESTING" } },
    ],
    [
      "GS1 syntax engine: DotCode",
      "]J1011231231231233310ABC123\u001d99TESTING",
      { gtin: "12312312312333", lot: "ABC123", other: { "99": "TESTING" } },
    ],
    [
      "GS1 syntax engine: GS1-128",
      "]C1011231231231233310ABC123\u001d99TESTING",
      { gtin: "12312312312333", lot: "ABC123", other: { "99": "TESTING" } },
    ],
    [
      "GS1 syntax engine: composite",
      "]e0011231231231233310ABC123\u001d99TESTING\u001d98COMPOSITE\u001d97XYZ",
      {
        gtin: "12312312312333",
        lot: "ABC123",
        other: { "97": "XYZ", "98": "COMPOSITE", "99": "TESTING" },
      },
    ],
    [
      "GS1 syntax engine: fixed length needs no FNC1",
      "\u001d0112345678901231991234",
      { gtin: "12345678901231", other: { "99": "1234" } },
    ],
    [
      "GS1 syntax engine: superfluous FNC1",
      "\u001d0112345678901231\u001d991234",
      { gtin: "12345678901231", other: { "99": "1234" } },
    ],
    [
      "GS1 syntax engine: AI of four digits",
      "\u001d31001234561012345",
      { lot: "12345", other: { "3100": "123456" } },
    ],
    [
      "GS1 syntax engine: AI of three digits",
      "\u001d0112345678901231235XYZ\u001d10BATCH",
      { gtin: "12345678901231", lot: "BATCH", other: { "235": "XYZ" } },
    ],
    [
      "FNC1 inside only",
      `01${GTIN}10LOT\u001d2112345`,
      { gtin: GTIN, lot: "LOT", number: "12345", other: {} },
    ],
    [
      "all that the product knows",
      `]d201${GTIN}1125113017271200` + "10L-1\u001d21S/N:0001",
      {
        gtin: GTIN,
        made_on: "2025-11-30",
        expires_on: "2027-12-31",
        lot: "L-1",
        number: "S/N:0001",
        other: {},
      },
    ],
    ["the same element twice", `\u001d21A\u001d21A`, { number: "A", other: {} }],
  ])("%s", (_, text, data) => {
    expect(scanOf(text)).toEqual({ kind: "gs1", ...data })
  })

  it.each([
    ["GS1 syntax engine: no such AI", "\u001d891234", "malformed_number"],
    ["GS1 syntax engine: bad character", "\u001d99~ABC", "malformed_number"],
    ["GS1 syntax engine: letter in a GTIN", "\u001d01A2345678901231", "malformed_number"],
    ["GS1 syntax engine: wrong check digit", "\u001d0112345678901234", "bad_check_digit"],
    ["GS1 syntax engine: too short", "\u001d011234567890123", "malformed_number"],
    ["GS1 syntax engine: too long", "\u001d01123456789012312", "malformed_number"],
    ["GS1 syntax engine: short, with FNC1", "\u001d011234567890123\u001d", "malformed_number"],
    ["FNC1 and nothing", "a\u001d", "malformed_number"],
    ["a serial of 21 characters", `\u001d21${"1".repeat(21)}`, "malformed_number"],
    ["an empty serial", "\u001d21\u001d10A", "malformed_number"],
    ["an impossible date", "\u001d17270230", "malformed_number"],
    ["an impossible month", "\u001d17271300", "malformed_number"],
    [
      "General Specifications, section 4.14: one AI with two values",
      "\u001d21A\u001d21B",
      "malformed_number",
    ],
    ["a wrong SSCC", "]C100952012345678912346", "bad_check_digit"],
  ])("refuses %s", (_, text, code) => {
    expect(refusalOf(text)).toBe(code)
  })

  it("reads back what it is made of, in any order", () => {
    const value = fc.stringMatching(/^[A-Za-z0-9!"%&'()*+,./:;<=>?_-]{1,20}$/)
    const gtin = fc.stringMatching(/^\d{13}$/).map((digits) => digits + gs1CheckDigit(digits))
    fc.assert(
      fc.property(
        gtin,
        value,
        value,
        fc.shuffledSubarray(["01", "21", "10"], { minLength: 3 }),
        (code, number, lot, order) => {
          const values: Record<string, string> = { "01": code, "21": number, "10": lot }
          const text = order.map((ai) => `${ai}${values[ai]}\u001d`).join("")
          expect(scanOf(text)).toEqual({ kind: "gs1", gtin: code, number, lot, other: {} })
        }
      )
    )
  })
})

describe("human-readable element strings", () => {
  it.each<[string, string, Partial<Scan>]>([
    ["GTIN and serial", `(01)${GTIN}(21)12345`, { gtin: GTIN, number: "12345", other: {} }],
    ["with blanks", `(01) ${GTIN} (21) 12345`, { gtin: GTIN, number: "12345", other: {} }],
    [
      "GS1 syntax engine, parseAIdata",
      "(10)12345(11)991225",
      { lot: "12345", made_on: "1999-12-25", other: {} },
    ],
    [
      "GS1 syntax engine: four digits",
      "(3100)123456(10)12345",
      { lot: "12345", other: { "3100": "123456" } },
    ],
    [
      "GS1 syntax engine: escaped bracket",
      "(10)12345\\(11)991225",
      { lot: "12345(11)991225", other: {} },
    ],
    ["brackets that are no AI", "(21)A(555)B(x)", { number: "A(555)B(x)", other: {} }],
  ])("%s", (_, text, data) => {
    expect(scanOf(text)).toEqual({ kind: "gs1", ...data })
  })

  it.each([
    ["GS1 syntax engine: empty value", "(10)(11)98765", "malformed_number"],
    ["GS1 syntax engine: empty last value", "(10)12345(11)", "malformed_number"],
    [
      "GS1 syntax engine: fixed length exceeded",
      "(01)123456789012312(10)12345",
      "malformed_number",
    ],
    ["GS1 syntax engine: must not parse to (17)990217", "(17)9(90)217", "malformed_number"],
    ["a wrong check digit", "(01)09506000134353(21)1", "bad_check_digit"],
  ])("refuses %s", (_, text, code) => {
    expect(refusalOf(text)).toBe(code)
  })

  it.each(["(1A)12345", "()12345", "(1)12345", "(12345)12345", "(15", "("])(
    "GS1 syntax engine: %s is no element string, so a number",
    (text) => {
      expect(scanOf(text)).toEqual({ kind: "number", number: text, other: {} })
    }
  )
})

describe("GS1 Digital Link", () => {
  const gtin = "09520123456788"
  it.each<[string, string, Partial<Scan>]>([
    ["standard: GTIN", "https://id.gs1.org/01/09520123456788", { gtin, other: {} }],
    [
      "standard: GTIN-13 on a brand's host",
      "https://brand.example.com/01/9520123456788",
      { gtin, other: {} },
    ],
    [
      "standard: further path",
      "https://brand.example.com/some-extra/pathinfo/01/9520123456788",
      { gtin, other: {} },
    ],
    [
      "standard: variant",
      "https://id.gs1.org/01/09520123456788/22/2A",
      { gtin, other: { "22": "2A" } },
    ],
    [
      "standard: lot",
      "https://id.gs1.org/01/09520123456788/10/ABC123",
      { gtin, lot: "ABC123", other: {} },
    ],
    [
      "standard: serial",
      "https://id.gs1.org/01/09520123456788/21/12345",
      { gtin, number: "12345", other: {} },
    ],
    [
      "standard: lot, serial, expiry",
      "https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426",
      { gtin, lot: "ABC1", number: "12345", expires_on: "2018-04-26", other: {} },
    ],
    [
      "standard: weight, price, expiry",
      "https://example.com/01/9520123456788?3103=000195&3922=0299&17=201225",
      { gtin, expires_on: "2020-12-25", other: { "3103": "000195", "3922": "0299" } },
    ],
    [
      "syntax engine: short names",
      "https://a/gtin/12312312312333/ser/ABC123",
      { gtin: "12312312312333", number: "ABC123", other: {} },
    ],
    ["syntax engine: GTIN-12", "https://a/01/416000336108", { gtin: "00416000336108", other: {} }],
    ["syntax engine: GTIN-8", "https://a/01/02345673", { gtin: "00000002345673", other: {} }],
    [
      "syntax engine: a false key before the last",
      "https://a/01/faux/01/12312312312333",
      { gtin: "12312312312333", other: {} },
    ],
    [
      "syntax engine: percent-encoding",
      "https://a/01/12312312312333/22/ABC%2d123?99=ABC&98=XYZ%2f987",
      { gtin: "12312312312333", other: { "22": "ABC-123", "98": "XYZ/987", "99": "ABC" } },
    ],
    [
      "syntax engine: plus in the path",
      "https://a/01/12312312312333/22/ABC+123",
      { gtin: "12312312312333", other: { "22": "ABC+123" } },
    ],
    [
      "syntax engine: other attributes",
      "https://a/01/12312312312333?singleton&unknown=666&&99=ABC",
      { gtin: "12312312312333", other: { "99": "ABC" } },
    ],
    [
      "syntax engine: fragment",
      "https://a/01/12312312312333/10/abc/21/xyz#fragment",
      { gtin: "12312312312333", lot: "abc", number: "xyz", other: {} },
    ],
    [
      "syntax engine: capitals, symbology identifier",
      "]Q1HTTPS://example.com/01/12312312312333?99=TEST",
      { gtin: "12312312312333", other: { "99": "TEST" } },
    ],
    [
      "a lot called 01",
      "https://a/01/12312312312333/10/01/21/5",
      { gtin: "12312312312333", lot: "01", number: "5", other: {} },
    ],
    [
      "a serial with a slash",
      "http://a/01/12312312312333/21/A%2F1",
      { gtin: "12312312312333", number: "A/1", other: {} },
    ],
    ["a slash at the end", "https://a/01/12312312312333/", { gtin: "12312312312333", other: {} }],
  ])("%s", (_, text, data) => {
    expect(scanOf(text)).toEqual({ kind: "digital_link", ...data })
  })

  it.each([
    ["a wrong check digit", "https://id.gs1.org/01/09520123456789/21/1", "bad_check_digit"],
    ["a GTIN of ten digits", "https://id.gs1.org/01/0952012345", "malformed_number"],
    [
      "broken percent-encoding",
      "https://id.gs1.org/01/09520123456788/21/%E0%A4",
      "malformed_number",
    ],
    [
      "a character that GS1 does not allow",
      "https://id.gs1.org/01/09520123456788/21/a%20b",
      "malformed_number",
    ],
    ["syntax engine: an empty attribute", "https://a/01/12312312312333?99=", "malformed_number"],
  ])("refuses %s", (_, text, code) => {
    expect(refusalOf(text)).toBe(code)
  })
})

describe("gs1Date: General Specifications, section 7.12", () => {
  it.each([
    ["27", "2026-03-09", "2027"],
    ["76", "2026-03-09", "2076"],
    ["77", "2026-03-09", "1977"],
    ["99", "2026-03-09", "1999"],
    ["00", "2026-03-09", "2000"],
    ["00", "2049-01-01", "2000"],
    ["00", "2050-01-01", "2100"],
    ["05", "2097-01-01", "2105"],
    ["48", "2097-01-01", "2048"],
    ["47", "2097-01-01", "2147"],
  ])("year %s read on %s is %s", (year, today, fullYear) => {
    expect(gs1Date(`${year}0131`, today)).toBe(`${fullYear}-01-31`)
  })

  it.each([
    ["270200", "2027-02-28"],
    ["280200", "2028-02-29"],
    ["270400", "2027-04-30"],
    ["270231", null],
    ["271300", null],
    ["270001", null],
  ])("%s is %s", (value, date) => {
    expect(gs1Date(value, TODAY)).toBe(date)
  })
})
