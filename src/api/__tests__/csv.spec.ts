import fc from "fast-check"
import { csvRows } from "../csv"

it("keeps values as they are, leading zeros too", () => {
  expect(csvRows([["007", 'a "b", c', "two\nlines", null, undefined, 3]])).toBe(
    '"007","a ""b"", c","two\nlines","","","3"\r\n'
  )
})

it("writes a row a line, and nothing for none", () => {
  expect(csvRows([["a"], ["b"]])).toBe('"a"\r\n"b"\r\n')
  expect(csvRows([])).toBe("")
})

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])(
  "defuses %j, which a spreadsheet would carry out",
  (text) => {
    expect(csvRows([[text]])).toBe(`"'${text}"\r\n`)
  }
)

it("makes one value of every text, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = csvRows([[text]]).slice(1, -3)
      expect(value.replaceAll('""', "")).not.toContain('"')
      expect(value.replaceAll('""', '"').replace(/^'/, "")).toBe(text.replace(/^'/, ""))
    })
  )
})
