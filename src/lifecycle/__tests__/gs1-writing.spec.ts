import * as fc from "fast-check"
import { parseElementString } from "../gs1"
import { gtin14, writeElementString } from "../gs1-writing"

const today = "2026-11-26"
const gtin = "09506000134352"

describe("a GTIN for a label", () => {
  it("has 14 digits, and its right check digit", () => {
    expect(gtin14("9506000134352")).toBe(gtin)
    expect(gtin14(" 09506000134352 ")).toBe(gtin)
    expect(gtin14("036000291452")).toBe("00036000291452")
    expect(gtin14("96385074")).toBe("00000096385074")
    for (const none of ["9506000134353", "123", "ABC", "", null, undefined]) {
      expect(gtin14(none)).toBeNull()
    }
  })
})

describe("the element string of a label", () => {
  it("says GTIN, expiry, lot and serial number, in an order that needs one separator", () => {
    const label = { gtin, number: "SN-1", lot: "L7", expires_on: "2027-12-31" }
    expect(writeElementString(label, today)).toBe(`01${gtin}1727123110L7\u001d21SN-1`)
  })

  it("leaves out a lot or a day that GS1 cannot say, but not the number", () => {
    const label = { gtin, number: "SN-1", lot: "Los ä", expires_on: "2099-01-01" }
    expect(writeElementString(label, today)).toBe(`01${gtin}21SN-1`)
    expect(writeElementString({ gtin, number: "SN 1" }, today)).toBeNull()
    expect(writeElementString({ gtin, number: "X".repeat(21) }, today)).toBeNull()
  })

  it("is read back as what was said", () => {
    const text = fc.stringMatching(/^[!-#%-?A-Z_a-z]{1,20}$/)
    const day = fc
      .date({ min: new Date("2010-01-01"), max: new Date("2070-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const label = fc.record(
      { gtin: fc.constant(gtin), number: text, lot: text, expires_on: day },
      { requiredKeys: ["gtin", "number"] }
    )
    fc.assert(
      fc.property(label, (said) => {
        const read = parseElementString(writeElementString(said, today)!, today)
        expect(read).toEqual({ ok: true, data: { ...said, other: {} } })
      })
    )
  })
})
