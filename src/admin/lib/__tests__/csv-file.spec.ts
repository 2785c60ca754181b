import { delimiterOf } from "../../../lifecycle/csv-text"
import { readCsv } from "../csv-file"

const read = (...parts: BlobPart[]) => readCsv(new Blob(parts))

describe("a CSV file", () => {
  it("is read with its headings, and rows numbered as a spreadsheet shows them", async () => {
    expect(await read('serial,notes\r\n007,"a, ""b"""\r\n\r\n008,"two\nlines"\r\n')).toEqual({
      headings: ["serial", "notes"],
      rows: [
        { row: 2, values: ["007", 'a, "b"'] },
        { row: 4, values: ["008", "two\nlines"] },
      ],
    })
  })

  it.each([
    ["comma", "a,b\n1,2"],
    ["semicolon", "a;b\n1;2"],
    ["tab", "a\tb\n1\t2"],
    ["bar", "a|b\n1|2"],
    ["Excel's hint", "sep=;\r\na;b\r\n1;2"],
    ["a byte order mark", "\uFEFFa,b\n1,2"],
    ["old line ends", "a,b\r1,2"],
  ])("is read with %s", async (_, text) => {
    const { headings, rows } = await read(text)
    expect(headings).toEqual(["a", "b"])
    expect(rows.map(({ values }) => values)).toEqual([["1", "2"]])
  })

  it("is read in UTF-16 and in the Windows code page", async () => {
    const utf16 = new Uint16Array([..."\uFEFFGerät\nä"].map((letter) => letter.charCodeAt(0)))
    expect((await read(utf16)).headings).toEqual(["Gerät"])
    expect((await read(new Uint8Array([0x47, 0xe4, 0x0a, 0x31]))).headings).toEqual(["Gä"])
  })

  it("may have rows that are too short, and quotes within values", async () => {
    const { rows } = await read('a,b\n1\n24" screen,x\n')
    expect(rows.map(({ values }) => values)).toEqual([["1"], ['24" screen', "x"]])
  })

  it("is none when a quote is never closed, or nothing is in it", async () => {
    await expect(read('a,b\n"1,2\n3,4')).rejects.toThrow(/quote/i)
    expect(await read("")).toEqual({ headings: [], rows: [] })
  })
})

it("finds the delimiter outside of quotes", () => {
  expect(delimiterOf('"a,b,c";d\n1;2')).toBe(";")
  expect(delimiterOf("serial_number")).toBe(",")
})
