import fc from "fast-check"
import { harmless, isRounded, meantBy } from "../spreadsheet"

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])("defuses %j", (text) => {
  expect(harmless(text)).toBe(`'${text}`)
})

it("leaves all other texts as they are", () => {
  for (const text of ["007", "'quoted", "A-1", "", "1=1"]) {
    expect(harmless(text)).toBe(text)
    expect(meantBy(text)).toBe(text)
  }
})

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `=${text}`)
      ),
      (text) => {
        // What somebody wrote as a text for a spreadsheet is meant as that text.
        fc.pre(!/^="|^'/.test(text))
        expect(meantBy(harmless(text))).toBe(text)
      }
    )
  )
})

it("reads a text that was written as a formula", () => {
  expect(meantBy('="00123"')).toBe("00123")
  expect(meantBy('="a ""b"""')).toBe('a "b"')
  expect(meantBy("=1+1")).toBe("=1+1")
})

it("knows a number that a spreadsheet has rounded", () => {
  expect(["3.52099E+14", "3,52E+14", "1E+5"].map(isRounded)).toEqual([true, true, true])
  expect(["1E5", "352099001761481", "A1E+5", "1E+5X"].map(isRounded)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
