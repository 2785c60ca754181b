import fc from "fast-check"
import { findDuplicates, parseNumbers } from "../ranges"
import { normalizeNumber } from "../serial-number"
import { cpuTimeOf } from "./support/cpu-time"

const numbersOf = (text: string) => parseNumbers(text).numbers
const codesOf = (text: string, limit?: number) =>
  parseNumbers(text, { limit }).refusals.map(({ code }) => code)

describe("parseNumbers", () => {
  it.each([
    ["nothing", " \r\n , ;\t", []],
    ["all separators", "A1,A2;A3\tA4\nA5\r\nA6", ["A1", "A2", "A3", "A4", "A5", "A6"]],
    ["blanks inside a number", " A 1 , B", ["A 1", "B"]],
    ["leading zeros, hyphens, colons", "007, A-1, 00:1B", ["007", "A-1", "00:1B"]],
    ["the same number twice, for the caller to see", "A, A", ["A", "A"]],
    ["a range", "A001..A003", ["A001", "A002", "A003"]],
    ["a range with blanks", "A001 .. A003", ["A001", "A002", "A003"]],
    ["a range of one", "A001..A001", ["A001"]],
    ["a counted range", "A001+3", ["A001", "A002", "A003"]],
    ["a counted range with blanks", "A001 + 2", ["A001", "A002"]],
    ["digits alone", "0098+2", ["0098", "0099"]],
    ["ends that grow longer", "A8..A11", ["A8", "A9", "A10", "A11"]],
    ["a suffix", "SN-08-X..SN-10-X", ["SN-08-X", "SN-09-X", "SN-10-X"]],
    ["a suffix, counted", "SN-08-X+2", ["SN-08-X", "SN-09-X"]],
    [
      "digits that differ before digits that do not",
      "2024-01-R2..2024-03-R2",
      ["2024-01-R2", "2024-02-R2", "2024-03-R2"],
    ],
    [
      "more digits than a double holds",
      "90071992547409929..90071992547409931",
      ["90071992547409929", "90071992547409930", "90071992547409931"],
    ],
    [
      "a literal in quotes",
      '"A001+50", "A..B", "x, ""y""", A1',
      ["A001+50", "A..B", 'x, "y"', "A1"],
    ],
    ["quotes that enclose no entry", '"A,B"C,15"', ['"A', 'B"C', '15"']],
    ["formulas", "=1+1\n+49\n-1+1\n@1+1", ["=1+1", "+49", "-1+1", "@1+1"]],
    ["a plus that counts nothing", "A+B, C1+, +", ["A+B", "C1+", "+"]],
    ["emoji", "😀1, 😀2", ["😀1", "😀2"]],
  ])("reads %s", (_, text, numbers) => {
    expect(parseNumbers(text)).toEqual({ numbers, refusals: [] })
  })

  it.each([
    ["A050..A001", "range_reversed"],
    ["A100..A99", "range_reversed"],
    ["A98+5", "range_overflow"],
    ["999+2", "range_overflow"],
    ["A001..A1000", "range_overflow"],
    ["A009..A10", "malformed_range"],
    ["A1..B5", "malformed_range"],
    ["a1..A5", "malformed_range"],
    ["A1-1..A2-2", "malformed_range"],
    ["A1..", "malformed_range"],
    ["..A1", "malformed_range"],
    ["A..B", "malformed_range"],
    ["A1..A3..A5", "malformed_range"],
    ["A1...A3", "malformed_range"],
    ["..", "malformed_range"],
    ["AB+5", "malformed_range"],
    ["A001+0", "malformed_range"],
    ["A000001..A999999", "range_too_large"],
    ["A1+99999999999999999999", "range_overflow"],
    [`1..${"9".repeat(150)}`, "range_too_large"],
    [`${"1".repeat(300)}..${"9".repeat(300)}`, "malformed_range"],
  ])("refuses %s: %s", (text, code) => {
    expect(parseNumbers(text)).toMatchObject({ numbers: [], refusals: [{ code }] })
  })

  it("goes on after a range that it refuses", () => {
    expect(parseNumbers("A1, B9..B1, A2")).toMatchObject({
      numbers: ["A1", "A2"],
      refusals: [{ code: "range_reversed", serial: "B9..B1" }],
    })
  })

  it("counts all ranges of a request, but not the numbers listed", () => {
    expect(codesOf("x, y, A01..A05, B01..B05", 10)).toEqual([])
    expect(codesOf("A01..A05, B01..B06", 10)).toEqual(["too_many_serials"])
    expect(codesOf("A01..A11", 10)).toEqual(["range_too_large"])
  })

  it("says how large a range is", () => {
    expect(parseNumbers("A00001+10001").refusals[0].detail).toEqual({
      count: 10_001,
      limit: 10_000,
    })
  })

  it("takes the elements of an array as they stand", () => {
    expect(parseNumbers([" A001+50 ", "A1..A2", "x,y", ""])).toEqual({
      numbers: ["A001+50", "A1..A2", "x,y", ""],
      refusals: [],
    })
  })

  it("makes as many numbers as a counted range says, all different and of the same length", () => {
    const shape = fc.record({
      start: fc.nat(9_000),
      width: fc.integer({ min: 4, max: 30 }),
      count: fc.integer({ min: 1, max: 999 }),
    })
    fc.assert(
      fc.property(shape, ({ start, width, count }) => {
        const first = `SN-${String(start).padStart(width, "0")}-X`
        const made = numbersOf(`${first}+${count}`)
        expect([made[0], made.length, new Set(made).size]).toEqual([first, count, count])
        expect(made.every(({ length }) => length === first.length)).toBe(true)
        expect(numbersOf(`${first}..${made[count - 1]}`)).toEqual(made)
      })
    )
  })

  it("never throws, and gives back what it did not take for a range", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { numbers, refusals } = parseNumbers(text)
        expect(numbers.every((number) => number === number.trim())).toBe(true)
        expect(refusals.every(({ serial }) => serial !== undefined)).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })

  it.each([
    ["numbers", (at: number) => `SN${at}`],
    ["open quotes", (at: number) => `"SN${at}`],
    ["doubled quotes", (at: number) => `""SN${at}""`],
    ["dots", (at: number) => `A${at}.`],
    ["pluses", (at: number) => `A${at}+`],
  ])("takes linear time for 100,000 %s", (_, entry) => {
    const timeFor = (count: number) => {
      const text = Array.from({ length: count }, (__, at) => entry(at)).join(",")
      return cpuTimeOf(() => parseNumbers(text))
    }
    timeFor(10_000)
    expect(timeFor(100_000)).toBeLessThan(Math.max(1000, 40 * timeFor(10_000)))
  })

  it("does not hang on one very long entry", () => {
    const texts = [
      "1".repeat(1e6),
      "1+".repeat(5e5),
      "A".repeat(1e6) + "+1",
      " ".repeat(1e6) + "x",
      '"'.repeat(1e6),
      "..".repeat(5e5),
    ]
    expect(cpuTimeOf(() => texts.forEach((text) => parseNumbers(text)))).toBeLessThan(2000)
  })
})

describe("findDuplicates", () => {
  const normalize = (number: string) => normalizeNumber(number, { case_sensitive: false })

  it("names each number that is given more than once, as it stands the second time", () => {
    expect(findDuplicates(["a1", "B", "A1 ", "A1", "b", "01", "1"], normalize)).toEqual([
      { code: "duplicate_in_request", serial: "A1 " },
      { code: "duplicate_in_request", serial: "b" },
    ])
  })

  it("takes 200,000 numbers in no time", () => {
    const numbers = Array.from({ length: 200_000 }, (_, at) => `SN${at % 100_000}`)
    let found: unknown[] = []
    expect(cpuTimeOf(() => (found = findDuplicates(numbers, normalize)))).toBeLessThan(2000)
    expect(found).toHaveLength(100_000)
  })
})
